package app.etappe.journey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is seen in a layer of a board in a form that can be compared: every element a line, its place as a number among its siblings. */
final class CanonicalBoard {

    private CanonicalBoard() {}

    /** Out of what the random clients print. */
    static Map<UUID, String> ofClients(JsonNode board) {
        var lines = new TreeMap<UUID, String>();
        for (var element : board) {
            var channels = new ArrayList<String>();
            element.get("channels").forEach(channel -> channels.add(channel.asString()));
            lines.put(
                    UUID.fromString(element.get("id").asString()),
                    line(
                            element.get("type").asString(),
                            text(element, "parent"),
                            text(element, "lane"),
                            element.get("index").asInt(),
                            text(element, "kind"),
                            element.get("text").asString(),
                            element.get("question").asString(),
                            text(element, "mood"),
                            text(element, "colour"),
                            element.get("span").asInt(),
                            channels,
                            element.get("loop").asBoolean()));
        }
        return lines;
    }

    /** Out of what the database has: what is seen in one layer, siblings in order. */
    static Map<UUID, String> of(List<SeenElement> seen) {
        var lines = new TreeMap<UUID, String>();
        var siblings = new HashMap<List<Object>, Integer>();
        for (var element : seen) {
            var position = element.position();
            var place = Arrays.<Object>asList(element.type(), position.parent(), position.lane());
            lines.put(element.id(), line(element, siblings.merge(place, 1, Integer::sum) - 1));
        }
        return lines;
    }

    private static String line(SeenElement element, int index) {
        var kind = element.kind();
        var colour = element.colour();
        return line(
                element.type().code(),
                element.position().parent(),
                element.position().lane(),
                index,
                kind == null ? null : kind.code(),
                element.text(),
                element.question(),
                element.mood(),
                colour == null ? null : colour.code(),
                element.span(),
                element.channels(),
                element.loop());
    }

    private static @Nullable String text(JsonNode element, String property) {
        var value = element.path(property);
        return value.isNull() || value.isMissingNode() ? null : value.asString();
    }

    private static String line(
            String type,
            @Nullable Object parent,
            @Nullable Object lane,
            int index,
            @Nullable Object kind,
            String text,
            String question,
            @Nullable Object mood,
            @Nullable Object colour,
            int span,
            Object channels,
            boolean loop) {
        return "%s in %s/%s at %d: %s '%s' '%s' %s %s %d %s %s"
                .formatted(type, parent, lane, index, kind, text, question, mood, colour, span, channels, loop);
    }
}
