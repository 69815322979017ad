package app.etappe.journey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is seen on a board in a form that can be compared: every element a line, its place as a number among its siblings. */
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

    /** Out of what the database has. */
    static Map<UUID, String> of(BoardSnapshot snapshot) {
        var all = new HashMap<UUID, ElementPatch>();
        snapshot.elements().forEach(element -> all.put(element.id(), element));
        var siblings = new HashMap<String, List<ElementPatch>>();
        snapshot.elements().stream()
                .filter(element -> isSeen(all, element))
                .sorted(Comparator.comparing((ElementPatch element) -> String.valueOf(get(element, "rank")))
                        .thenComparing(element -> element.id().toString()))
                .forEach(element -> siblings.computeIfAbsent(place(element), place -> new ArrayList<>())
                        .add(element));
        var lines = new TreeMap<UUID, String>();
        siblings.values().forEach(list -> {
            for (int index = 0; index < list.size(); index++) {
                lines.put(list.get(index).id(), line(list.get(index), index));
            }
        });
        return lines;
    }

    private static boolean isSeen(Map<UUID, ElementPatch> all, ElementPatch element) {
        for (var above : new String[] {"parent", "lane"}) {
            var id = get(element, above);
            if (id != null && !(all.containsKey(id) && isSeen(all, all.get(id)))) {
                return false;
            }
        }
        return true;
    }

    private static String place(ElementPatch element) {
        return get(element, "type") + " " + get(element, "parent") + " " + get(element, "lane");
    }

    private static String line(ElementPatch element, int index) {
        var text = get(element, "text");
        var question = get(element, "question");
        var span = get(element, "span");
        var channels = get(element, "channels");
        return line(
                String.valueOf(get(element, "type")),
                get(element, "parent"),
                get(element, "lane"),
                index,
                get(element, "kind"),
                text == null ? "" : text.toString(),
                question == null ? "" : question.toString(),
                get(element, "mood"),
                get(element, "colour"),
                span == null ? 1 : (int) span,
                channels == null ? List.of() : channels,
                Boolean.TRUE.equals(get(element, "loop")));
    }

    private static @Nullable Object get(ElementPatch element, String property) {
        return element.properties().get(property);
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
