package app.etappe.journey;

import app.etappe.base.live.ContentHash;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The fingerprint of what a command asks for, by which a repeated one is told from another under the same id. */
@Component
class CommandHash {

    private final ObjectWriter json;

    CommandHash(JsonMapper json) {
        // Without the type of the list's elements, a tag and an untag would read the same.
        this.json = json.writerFor(new TypeReference<List<Operation>>() {});
    }

    /** SHA-256 over layer and operations, in hexadecimal; what the author saw and how often it was sent do not count. */
    String of(@Nullable UUID layer, BoardCommand command) {
        var place = layer == null ? "" : layer.toString();
        return ContentHash.of(place.getBytes(StandardCharsets.US_ASCII), json.writeValueAsBytes(command.ops()));
    }
}
