package app.etappe.live;

import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads frames. */
@Component
class FrameWriter {

    private final JsonMapper json;

    FrameWriter(JsonMapper json) {
        this.json = json;
    }

    String json(Record frame) {
        return json.writeValueAsString(frame);
    }

    /** @throws tools.jackson.core.JacksonException if it is no JSON */
    JsonNode tree(String frame) {
        return json.readTree(frame);
    }

    /** @throws tools.jackson.core.JacksonException if fields are missing or of another type */
    <T extends Record> T as(Class<T> type, JsonNode frame) {
        return json.treeToValue(frame, type);
    }
}
