package app.etappe.journey;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is seen in a layer: elements of below, not hidden, with what the layers say otherwise, and the layer's own. A pure
 * function of elements and rows; the page has its twin in {@code layer-view.ts}, and both are checked against the same
 * examples.
 */
class LayerView {

    private final LayerChain chain;
    private final Function<UUID, @Nullable Element> elements;
    private final LayerRows rows;

    LayerView(LayerChain chain, Function<UUID, @Nullable Element> elements, LayerRows rows) {
        this.chain = chain;
        this.elements = elements;
        this.rows = rows;
    }

    /** The level of the layer itself. */
    int top() {
        return chain.top();
    }

    /** The level at which the element was made, or {@link LayerChain#NOWHERE} for one of another variant. */
    int owner(Element element) {
        return chain.level(element.variantId());
    }

    /** The level at which an element was made; of another variant's, the layer's own. */
    int home(Element element) {
        return owner(element) < 0 ? top() : owner(element);
    }

    /** What a level's layer says of a property of an element; nothing for what is its own. */
    @Nullable
    LayerValue row(Element element, String property, int level) {
        var layer = chain.layer(level);
        return layer == null || level <= owner(element) ? null : rows.find(layer, element.id(), property);
    }

    /** A property as seen at a level, in the form of the log. A position is what {@link #position} says. */
    @Nullable
    String value(Element element, String property, int level) {
        if (property.equals(Property.POSITION.code())) {
            return position(element, level).logged();
        }
        for (int at = level; at > owner(element); at--) {
            var row = row(element, property, at);
            if (row != null) {
                return row.content();
            }
        }
        return Property.read(element, property);
    }

    /** Where an element stands at a level. Where its layer put it into a place that is gone, it stands where it does below. */
    Position position(Element element, int level) {
        if (level <= owner(element) || level <= 0) {
            return element.position();
        }
        var row = row(element, Property.POSITION.code(), level);
        if (row != null && row.content() != null) {
            var position = Position.ofLogged(row.content());
            if (exists(position.parent(), level) && exists(position.lane(), level)) {
                return position;
            }
        }
        return position(element, level - 1);
    }

    /** The channels as seen at a level. */
    SortedSet<String> channels(Element element, int level) {
        var channels = new TreeSet<>(element.channels());
        for (int at = owner(element) + 1; at <= level; at++) {
            var layer = chain.layer(at);
            if (layer != null) {
                rows.of(layer, element.id()).values().forEach(row -> retag(channels, row));
            }
        }
        return channels;
    }

    private static void retag(SortedSet<String> channels, LayerValue row) {
        var channel = Property.detail(row.property());
        if (!channel.isEmpty() && row.content() == null) {
            channels.remove(channel);
        } else if (!channel.isEmpty()) {
            channels.add(channel);
        }
    }

    /** Whether something is there to stand on at a level; what that level itself hides still is. */
    private boolean exists(@Nullable UUID id, int level) {
        return id == null || isThere(elements.apply(id), level, level - 1);
    }

    /** Whether an element and all above it (parents, lane) are seen at a level. */
    boolean isSeen(@Nullable Element element, int level) {
        return isThere(element, level, level);
    }

    private boolean isThere(@Nullable Element element, int level, int hidingUpTo) {
        if (element == null || element.isRemoved() || owner(element) < 0 || owner(element) > level) {
            return false;
        }
        if (isHidden(element, hidingUpTo)) {
            return false;
        }
        var position = position(element, level);
        return isThere(position.parent(), level, hidingUpTo) && isThere(position.lane(), level, hidingUpTo);
    }

    private boolean isThere(@Nullable UUID id, int level, int hidingUpTo) {
        return id == null || isThere(elements.apply(id), level, hidingUpTo);
    }

    /** Whether a layer up to a level hides the element itself. */
    boolean isHidden(Element element, int level) {
        for (int at = owner(element) + 1; at <= level; at++) {
            if (row(element, LayerValue.HIDDEN, at) != null) {
                return true;
            }
        }
        return false;
    }

    /** The highest level that made an element or gave it its place: of two points of emotion in a cell, the higher is seen. */
    int placedAt(Element element) {
        for (int at = top(); at > owner(element); at--) {
            if (row(element, Property.POSITION.code(), at) != null) {
                return at;
            }
        }
        return owner(element);
    }
}
