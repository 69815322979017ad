package app.etappe.journey;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts elements into other places, each layer for itself. */
@Component
class Moves {

    private final Siblings siblings;

    Moves(Siblings siblings) {
        this.siblings = siblings;
    }

    /** Gives an element a position in the layer that is written to. */
    void move(BoardEdit edit, Element element, Position position) {
        moveAt(edit, edit.view().top(), element, position);
    }

    void moveAt(BoardEdit edit, int level, Element element, Position position) {
        var layer = edit.chain().layer(level);
        if (layer == null || edit.view().owner(element) == level) {
            edit.changeItself(element, Property.POSITION.code(), position.logged());
            return;
        }
        var replaced = siblings.place(edit, element, level - 1);
        edit.layers().put(layer, element.id(), Property.POSITION.code(), position.logged(), replaced);
        edit.layers().drop(layer, element.id(), LayerValue.CHECKED);
    }

    /** Whether an element that a variant moved would be where it is wanted if the variant said nothing of its place. */
    boolean isHome(BoardEdit edit, Element element, UUID parent, @Nullable UUID lane, @Nullable UUID after) {
        var view = edit.view();
        if (view.row(element, Property.POSITION.code(), view.top()) == null) {
            return false;
        }
        var below = view.position(element, view.top() - 1);
        return parent.equals(below.parent())
                && Objects.equals(lane, below.lane())
                && Objects.equals(after, siblings.before(edit, element, below, view.top()));
    }
}
