package app.etappe.journey;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An element, whole or in part, as pages hear of it.
 *
 * @param properties by their names in the protocol; null stands for the default
 */
public record ElementPatch(UUID id, @JsonAnyGetter Map<String, @Nullable Object> properties) {

    /** All of an element but what has its default. */
    static ElementPatch whole(Element element) {
        var properties = new LinkedHashMap<String, @Nullable Object>();
        for (var name : Property.allOf(element)) {
            if (Property.read(element, name) != null) {
                put(properties, element, name);
            }
        }
        return new ElementPatch(element.id(), properties);
    }

    /** Only the named properties. */
    static ElementPatch part(Element element, Iterable<String> names) {
        var properties = new LinkedHashMap<String, @Nullable Object>();
        names.forEach(name -> put(properties, element, name));
        return new ElementPatch(element.id(), properties);
    }

    private static void put(Map<String, @Nullable Object> properties, Element element, String name) {
        switch (Property.named(name)) {
            case TYPE -> properties.put("type", element.type().code());
            case KIND -> {
                var kind = element.kind();
                properties.put("kind", kind == null ? null : kind.code());
            }
            case LAYER -> properties.put("layer", element.variantId());
            case POSITION -> {
                var position = element.position();
                properties.put("parent", position.parent());
                if (position.lane() != null) {
                    properties.put("lane", position.lane());
                }
                properties.put("rank", position.rank());
            }
            case TEXT -> properties.put("text", element.text());
            case QUESTION -> properties.put("question", element.question());
            case MOOD -> properties.put("mood", element.mood());
            case COLOUR -> {
                var colour = element.colour();
                properties.put("colour", colour == null ? null : colour.code());
            }
            case SPAN -> properties.put("span", element.span());
            case LOOP -> properties.put("loop", element.loop());
            case CHANNEL -> properties.put("channels", element.channels());
            case REMOVED -> {
                if (element.isRemoved()) {
                    properties.put("removed", true);
                }
            }
        }
    }
}
