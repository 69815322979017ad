package app.etappe.journey;

import app.etappe.base.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes what a variant has otherwise the way it is below: for all, or for the segment that a future state lies over. */
@Component
class Promotion {

    private final Elements elements;
    private final Moves moves;
    private final EmotionRules emotion;
    private final Concerns concerns;

    Promotion(Elements elements, Moves moves, EmotionRules emotion, Concerns concerns) {
        this.elements = elements;
        this.moves = moves;
        this.emotion = emotion;
        this.concerns = concerns;
    }

    /**
     * Promotes one difference of an element, or all of them, or an element of the variant's own.
     *
     * @throws Refusal {@code needs-parents}, naming the variant's own stages, steps and lanes that would have to go along,
     *     unless the command says that they shall
     */
    void promote(BoardEdit edit, Operation.Promote promote) {
        var layer = LayerActs.requireLayer(edit);
        var element = edit.requireKnown(promote.element());
        requireParents(edit, element, promote);
        var view = edit.view();
        if (view.owner(element) == view.top()) {
            promoteOwn(edit, element);
            return;
        }
        var rows = edit.layers().differences(layer, element.id()).stream()
                .filter(row -> promote.property() == null || promote.property().equals(row.property()))
                .sorted(Comparator.comparing(LayerValue::property))
                .toList();
        rows.forEach(row -> promote(edit, element, row, promote.asked()));
    }

    private void promote(BoardEdit edit, Element element, LayerValue row, @Nullable Long asked) {
        int below = edit.view().top() - 1;
        if (row.property().equals(LayerValue.HIDDEN)) {
            concerns.requireAsked(edit, below, List.of(element), asked);
            edit.layers().drop(row.layer(), element.id(), row.property());
            edit.removeAt(below, element);
        } else if (row.property().equals(Property.POSITION.code())) {
            promotePlace(edit, element, row, below);
        } else {
            edit.changeAt(below, element, row.property(), row.content());
            edit.layers().drop(row.layer(), element.id(), row.property());
        }
    }

    private void promotePlace(BoardEdit edit, Element element, LayerValue row, int below) {
        var place = edit.position(element);
        edit.layers().drop(row.layer(), element.id(), row.property());
        if (!place.equals(edit.view().position(element, below))) {
            var standing = emotion.isPoint(edit, element.type(), place) ? emotion.standingAt(edit, place, below) : null;
            if (standing != null && !standing.id().equals(element.id())) {
                throw new Refusal("emotion-occupied");
            }
            moves.moveAt(edit, below, element, place);
        }
    }

    private void promoteOwn(BoardEdit edit, Element element) {
        int below = edit.view().top() - 1;
        var position = element.position();
        var standing =
                emotion.isPoint(edit, element.type(), position) ? emotion.standingAt(edit, position, below) : null;
        if (standing == null) {
            var lower = edit.chain().layer(below);
            edit.changeItself(element, Property.LAYER.code(), lower == null ? null : lower.toString());
        } else {
            // A cell has one point: the one of below takes the mood of the variant's.
            edit.changeAt(below, standing, Property.MOOD.code(), Property.read(element, Property.MOOD.code()));
            edit.changeItself(element, Property.REMOVED.code(), Property.YES);
        }
    }

    /** Brings along the variant's own parents that the element needs below, if the command names all of them. */
    private void requireParents(BoardEdit edit, Element element, Operation.Promote promote) {
        // What is the variant's own goes as a whole, whichever of its properties is meant.
        boolean placed = edit.view().owner(element) == edit.view().top()
                || promote.property() == null
                || promote.property().equals(Property.POSITION.code());
        var needed = placed ? ownParents(edit, element) : List.<Element>of();
        var agreed = promote.along() == null ? Set.<UUID>of() : Set.copyOf(promote.along());
        if (!needed.stream().map(Element::id).allMatch(agreed::contains)) {
            throw new Refusal(
                    "needs-parents",
                    Map.of("elements", needed.stream().map(Element::id).toList()));
        }
        needed.forEach(parent -> promoteOwn(edit, parent));
    }

    private List<Element> ownParents(BoardEdit edit, Element element) {
        var own = new ArrayList<Element>();
        var view = edit.view();
        var position = view.position(element, view.top());
        for (var id : new UUID[] {position.parent(), position.lane()}) {
            var above = id == null ? null : elements.find(edit.mapId(), id).orElse(null);
            if (above != null) {
                own.addAll(ownParents(edit, above));
                if (view.owner(above) == view.top()) {
                    own.add(above);
                }
            }
        }
        return own.stream().distinct().toList();
    }
}
