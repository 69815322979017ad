package app.etappe.interview;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The lines of an interview in a form that can be compared, in their order: what travels, but for the rank. */
final class CanonicalTalk {

    private static final List<String> PROPERTIES = List.of("id", "kind", "speaker", "at", "text", "mood", "masks");
    private static final List<String> OF_LINK = List.of("id", "map", "element", "lane", "stance", "mood", "from", "to");

    private CanonicalTalk() {}

    /** Out of what the random clients print. */
    static List<String> ofClients(JsonNode seen) {
        return Stream.concat(
                        each(seen.get("lines")).map(CanonicalTalk::line),
                        Stream.of(clock(seen.get("clock").get(0))))
                .toList();
    }

    /** Out of what the server gives to whoever comes now. */
    static List<String> of(InterviewSnapshot snapshot, JsonMapper json) {
        JsonNode whole = json.valueToTree(snapshot);
        var lines = each(whole.get("notes"))
                .sorted(Comparator.comparing((JsonNode note) -> note.get("rank").asString())
                        .thenComparing(note -> note.get("id").asString()))
                .map(CanonicalTalk::line);
        return Stream.concat(lines, Stream.of(clock(whole.get("clock")))).toList();
    }

    private static String line(JsonNode note) {
        var links = each(note.path("links"))
                .map(link -> written(link, OF_LINK))
                .sorted()
                .toList();
        var tags = each(note.path("tags")).map(JsonNode::asString).sorted().toList();
        return written(note, PROPERTIES) + " " + tags + " " + links;
    }

    private static String clock(JsonNode clock) {
        return written(clock, List.of("running", "at", "since"));
    }

    /** What is absent is the same as none, and as an empty text. */
    private static String written(JsonNode node, List<String> properties) {
        return properties.stream()
                .map(property -> node.path(property))
                .map(value -> value.isNull() || value.isMissingNode() ? "-" : value.asString())
                .map(value -> value.isEmpty() ? "-" : value)
                .collect(Collectors.joining(" | "));
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
