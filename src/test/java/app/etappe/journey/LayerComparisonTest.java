package app.etappe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The server tells the differences between two layers as the page does; both are checked against the same examples. */
class LayerComparisonTest {

    private static final Path FILE = Path.of("frontend/journey-board/compare/examples/comparisons.json");
    private static final UUID MAP = LayerExample.id("map");

    private static final Map<LayerDifference.Kind, String> KINDS = Map.of(
            LayerDifference.Kind.DIFFERENT, "different",
            LayerDifference.Kind.MOVED, "moved",
            LayerDifference.Kind.BASE_CHANGED, "base-changed",
            LayerDifference.Kind.ONLY_FIRST, "only-a",
            LayerDifference.Kind.ONLY_SECOND, "only-b",
            LayerDifference.Kind.HIDDEN_IN_FIRST, "hidden-a",
            LayerDifference.Kind.HIDDEN_IN_SECOND, "hidden-b");

    record Example(JsonNode board, JsonNode content) {

        @Override
        public String toString() {
            return content.get("rule").asString();
        }
    }

    private final Map<UUID, String> words = new HashMap<>();

    @ParameterizedTest
    @MethodSource("examples")
    void example_isToldAsItSays(Example example) {
        Map<UUID, Element> elements = Stream.of(example.board(), example.content())
                .flatMap(node -> (node.has("own") ? node.get("own") : node.get("elements")).valueStream())
                .map(this::element)
                .collect(Collectors.toMap(Element::id, each -> each));
        var rows = new LayerRows(example.content()
                .get("values")
                .valueStream()
                .map(LayerComparisonTest::row)
                .toList());
        for (var compared : example.content().get("compared")) {
            var a = new ComparedSide(chain(example.board(), compared.get("a").asString()), elements, rows);
            var b = new ComparedSide(chain(example.board(), compared.get("b").asString()), elements, rows);
            assertThat(LayerComparison.of(a, b, MAP).stream().map(this::told))
                    .containsExactlyElementsOf(compared.get("told")
                            .valueStream()
                            .map(JsonNode::asString)
                            .toList());
        }
    }

    static List<Example> examples() throws IOException {
        var board = JsonMapper.builder().build().readTree(Files.readString(FILE));
        return board.get("examples")
                .valueStream()
                .map(example -> new Example(board, example))
                .toList();
    }

    private String told(LayerComparison.Found found) {
        var parts = new ArrayList<String>(List.of(KINDS.getOrDefault(found.kind(), "")));
        parts.add(word(found.a()));
        parts.add(word(found.b()));
        parts.addAll(found.properties());
        if (found.entries() > 0) {
            parts.add(String.valueOf(found.entries()));
        }
        return String.join(" ", parts);
    }

    private String word(@Nullable SeenElement element) {
        return element == null ? "-" : words.getOrDefault(element.id(), "?");
    }

    private Element element(JsonNode wire) {
        var word = wire.get("id").asString();
        words.put(LayerExample.id(word), word);
        return LayerExample.element(LayerExample.id(word), wire);
    }

    private static LayerChain chain(JsonNode board, String layer) {
        var chain = new ArrayList<UUID>();
        for (var at = layer; !at.equals("base"); at = below(board, at)) {
            chain.addFirst(LayerExample.id(at));
        }
        return new LayerChain(chain);
    }

    private static String below(JsonNode board, String layer) {
        return board.get("layers")
                .valueStream()
                .filter(each -> each.get("id").asString().equals(layer))
                .map(each -> each.path("below").asString("base"))
                .findFirst()
                .orElse("base");
    }

    private static LayerValue row(JsonNode wire) {
        var property = wire.get("property").asString().toLowerCase(Locale.ROOT);
        var key = new LayerValue.Key(
                LayerExample.id(wire.get("layer").asString()),
                LayerExample.id(wire.get("element").asString()),
                property);
        var row = new LayerValue(MAP, key);
        var position = property.equals(Property.POSITION.code());
        row.say(value(wire, "value", position));
        row.standFor(value(wire, "was", position));
        return row;
    }

    private static @Nullable String value(JsonNode wire, String name, boolean position) {
        var value = wire.path(name).asString(null);
        if (value == null || !position) {
            return value;
        }
        var parts = value.split(" ", 3);
        // What a place stands for names the element before; what is said of it has a rank.
        var last = name.equals("was") ? ids(parts[2]) : parts[2];
        return String.join(" ", ids(parts[0]), ids(parts[1]), last);
    }

    private static String ids(String word) {
        return word.equals("-") ? word : LayerExample.id(word).toString();
    }
}
