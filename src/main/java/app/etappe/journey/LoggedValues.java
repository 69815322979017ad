package app.etappe.journey;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings single values of the log back to what they were. */
@Component
class LoggedValues {

    private final Places places;
    private final PlaceRanks ranks;
    private final EmotionRules emotion;

    LoggedValues(Places places, PlaceRanks ranks, EmotionRules emotion) {
        this.places = places;
        this.ranks = ranks;
        this.emotion = emotion;
    }

    /** Whether a value still is what its revision made of it. */
    boolean isAsLeft(BoardEdit edit, Element element, ChangedValue value) {
        return Objects.equals(now(edit, element, value), value.after());
    }

    private static @Nullable String now(BoardEdit edit, Element element, ChangedValue value) {
        var layer = value.layerId();
        if (layer == null) {
            return Property.read(element, value.property());
        }
        var row = edit.layers().find(layer, element.id(), LayerEdit.property(value.property()));
        if (row == null) {
            return null;
        }
        return LayerEdit.logged(LayerEdit.isWas(value.property()) ? row.replaced() : row.content());
    }

    /**
     * Gives an element, or what a variant says of it, its earlier value; where that cannot be, it is kept and named.
     *
     * @param revision all that was changed together with the value
     */
    void revert(BoardEdit edit, Element element, ChangedValue value, RevisionValues revision) {
        if (value.layerId() != null) {
            revertRow(edit, element, value, revision);
        } else if (value.property().equals(Property.POSITION.code())) {
            moveBack(edit, element, Position.ofLogged(Objects.requireNonNull(value.before())));
        } else {
            edit.changeItself(element, value.property(), value.before());
        }
    }

    private void revertRow(BoardEdit edit, Element element, ChangedValue value, RevisionValues revision) {
        var layer = Objects.requireNonNull(value.layerId());
        var property = LayerEdit.property(value.property());
        var before = value.before();
        if (LayerEdit.isWas(value.property())) {
            var row = edit.layers().find(layer, element.id(), property);
            if (row != null && before != null) {
                edit.layers().standFor(row, LayerEdit.ofLogged(before));
            }
        } else if (before == null) {
            edit.layers().drop(layer, element.id(), property);
        } else {
            edit.layers()
                    .put(
                            layer,
                            element.id(),
                            property,
                            content(edit, element, property, before),
                            revision.stoodFor(value));
        }
    }

    /** A place that somebody took meanwhile is not taken again. */
    private @Nullable String content(BoardEdit edit, Element element, String property, String before) {
        var content = LayerEdit.ofLogged(before);
        return property.equals(Property.POSITION.code()) && content != null
                ? ranks.free(edit, element.type(), Position.ofLogged(content)).logged()
                : content;
    }

    private void moveBack(BoardEdit edit, Element element, Position before) {
        int level = edit.view().home(element);
        if (!places.isOpen(edit, before, level) || emotion.isOccupied(edit, element, before, level)) {
            edit.keep(element.id());
        } else {
            edit.changeItself(
                    element,
                    Property.POSITION.code(),
                    ranks.free(edit, element.type(), before).logged());
        }
    }
}
