package app.etappe.journey;

import app.etappe.base.Colour;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One of the examples that the page's layers are checked against, too. Their ids are words. */
record LayerExample(Path file, JsonNode content) {

    static final Path FOLDER = Path.of("frontend/journey-board/layer-examples");

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final UUID MAP = id("map");

    static LayerExample read(Path file) throws IOException {
        return new LayerExample(file, JSON.readTree(Files.readString(file)));
    }

    static UUID id(String word) {
        return UUID.nameUUIDFromBytes(word.getBytes(StandardCharsets.UTF_8));
    }

    /** The layers of which it says what is seen there. */
    List<String> layers() {
        return List.copyOf(content.get("seen").propertyNames());
    }

    /** What the server makes of it. */
    List<SeenElement> resolved(String layer) {
        Map<UUID, Element> elements = content.get("elements")
                .valueStream()
                .map(LayerExample::element)
                .collect(Collectors.toMap(Element::id, each -> each));
        var rows = new LayerRows(
                content.get("values").valueStream().map(LayerExample::row).toList());
        return SeenBoard.resolve(new LayerView(chain(layer), elements::get, rows), elements);
    }

    /** What it says is seen. */
    Map<UUID, SeenElement> expected(String layer) {
        var seen = new TreeMap<UUID, SeenElement>();
        content.get("seen").get(layer).properties().forEach(entry -> {
            var element = element(id(entry.getKey()), entry.getValue());
            seen.put(
                    element.id(),
                    SeenElement.of(new LayerView(LayerChain.BASE, id -> null, new LayerRows(List.of())), element));
        });
        return seen;
    }

    private LayerChain chain(String layer) {
        var below = new HashMap<String, String>();
        content.get("layers")
                .forEach(
                        each -> below.put(string(each, "id"), each.path("below").asString("")));
        var chain = new ArrayList<UUID>();
        for (var at = layer; below.containsKey(at); at = below.get(at)) {
            chain.addFirst(id(at));
        }
        return new LayerChain(chain);
    }

    private static Element element(JsonNode wire) {
        var element = element(id(string(wire, "id")), wire);
        if (wire.path("removed").asBoolean(false)) {
            element.remove(1L);
        }
        return element;
    }

    static Element element(UUID id, JsonNode wire) {
        var position = new Position(
                idIn(wire, "parent"), idIn(wire, "lane"), wire.path("rank").asString(""));
        var kind = wire.path("kind").asString(null);
        var element = new Element(
                id,
                MAP,
                idIn(wire, "layer"),
                ElementType.valueOf(string(wire, "type").toUpperCase(Locale.ROOT)),
                kind == null ? null : LaneKind.valueOf(kind.toUpperCase(Locale.ROOT)),
                position);
        element.write(wire.path("text").asString(""));
        element.ask(wire.path("question").asString(""));
        element.feel(wire.has("mood") ? wire.get("mood").asInt() : null);
        element.paint(wire.has("colour") ? Colour.valueOf(string(wire, "colour").toUpperCase(Locale.ROOT)) : null);
        element.cover(wire.path("span").asInt(1));
        wire.path("channels").forEach(channel -> element.tag(channel.asString()));
        return element;
    }

    private static LayerValue row(JsonNode wire) {
        var property = string(wire, "property");
        var row = new LayerValue(
                MAP, new LayerValue.Key(id(string(wire, "layer")), id(string(wire, "element")), property));
        var value = wire.path("value").asString(null);
        boolean position = property.equals(Property.POSITION.code()) && value != null;
        row.say(position ? position(value) : value);
        return row;
    }

    private static String position(String words) {
        var parts = words.split(" ", 3);
        return Stream.of(parts[0], parts[1])
                .map(word -> word.equals("-") ? word : id(word).toString())
                .collect(Collectors.joining(" ", "", " " + parts[2]));
    }

    private static @Nullable UUID idIn(JsonNode wire, String property) {
        var word = wire.path(property).asString(null);
        if (word == null) {
            return null;
        }
        return word.length() == 36 ? UUID.fromString(word) : id(word);
    }

    private static String string(JsonNode wire, String property) {
        return wire.get(property).asString();
    }

    @Override
    public String toString() {
        return file.getFileName() + ": " + content.path("rule").asString("");
    }
}
