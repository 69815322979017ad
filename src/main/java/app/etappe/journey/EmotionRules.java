package app.etappe.journey;

import app.etappe.base.Refusal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What holds in emotion lanes: one point per step, and no card moves in or out. */
@Component
class EmotionRules {

    private final Elements elements;

    EmotionRules(Elements elements) {
        this.elements = elements;
    }

    /** Whether what stands at a position is a point of emotion. */
    boolean isPoint(BoardEdit edit, ElementType type, Position position) {
        return type == ElementType.CARD && isEmotion(edit, position.lane());
    }

    /** The point that stands in the position's cell. */
    @Nullable
    Element standingAt(BoardEdit edit, Position position) {
        var step = position.parent();
        var lane = position.lane();
        return step == null || lane == null
                ? null
                : elements.cardIn(edit.mapId(), step, lane).orElse(null);
    }

    /**
     * Refuses moves that would break the rules.
     *
     * @throws Refusal {@code emotion-fixed}, {@code emotion-occupied}
     */
    void requireMovable(BoardEdit edit, Element element, Position target) {
        boolean leaves = isEmotion(edit, element.position().lane());
        boolean enters = isEmotion(edit, target.lane());
        boolean sameLane = Objects.equals(element.position().lane(), target.lane());
        if ((leaves || enters) && !sameLane) {
            throw new Refusal("emotion-fixed");
        }
        if (isOccupied(edit, element, target)) {
            throw new Refusal("emotion-occupied");
        }
    }

    /** Whether another point stands where this one would. */
    boolean isOccupied(BoardEdit edit, Element element, Position target) {
        if (!isPoint(edit, element.type(), target)) {
            return false;
        }
        var standing = standingAt(edit, target);
        return standing != null && !standing.id().equals(element.id());
    }

    private boolean isEmotion(BoardEdit edit, @Nullable UUID lane) {
        return lane != null
                && elements.find(edit.mapId(), lane)
                        .filter(Element::isEmotionLane)
                        .isPresent();
    }
}
