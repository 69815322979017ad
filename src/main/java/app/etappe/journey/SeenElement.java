package app.etappe.journey;

import app.etappe.base.Colour;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An element as it is seen in one layer. */
record SeenElement(
        UUID id,
        ElementType type,
        @Nullable LaneKind kind,
        Position position,
        String text,
        String question,
        @Nullable Integer mood,
        @Nullable Colour colour,
        int span,
        SortedSet<String> channels,
        boolean loop)
        implements ElementValues {

    /** What a layer's view says of an element. */
    static SeenElement of(LayerView view, Element element) {
        var seen = new Element(
                element.id(),
                element.mapId(),
                element.variantId(),
                element.type(),
                element.kind(),
                view.position(element, view.top()));
        for (var property : Property.SETTABLE) {
            Property.write(seen, property.code(), view.value(element, property.code(), view.top()), 0);
        }
        return new SeenElement(
                seen.id(),
                seen.type(),
                seen.kind(),
                seen.position(),
                seen.text(),
                seen.question(),
                seen.mood(),
                seen.colour(),
                seen.span(),
                view.channels(element, view.top()),
                seen.loop());
    }
}
