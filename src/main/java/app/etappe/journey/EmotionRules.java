package app.etappe.journey;

import app.etappe.base.Refusal;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What holds in emotion lanes: one point per step, and no card moves in or out. */
@Component
class EmotionRules {

    private final Elements elements;
    private final Siblings siblings;

    EmotionRules(Elements elements, Siblings siblings) {
        this.elements = elements;
        this.siblings = siblings;
    }

    /** Whether what stands at a position is a point of emotion. */
    boolean isPoint(BoardEdit edit, ElementType type, Position position) {
        return type == ElementType.CARD && isEmotion(edit, position.lane());
    }

    /** The point that is seen in the position's cell. */
    @Nullable
    Element standingAt(BoardEdit edit, Position position) {
        return standingAt(edit, position, edit.view().top());
    }

    /** The point that is seen in the position's cell at a level: where several meet, the one of the highest layer. */
    @Nullable
    Element standingAt(BoardEdit edit, Position position, int level) {
        var step = position.parent();
        if (step == null) {
            return null;
        }
        return siblings.seen(edit, ElementType.CARD, step, position.lane(), level).stream()
                .min(Comparator.comparing((Element point) -> -edit.view().placedAt(point)))
                .orElse(null);
    }

    /**
     * Refuses moves that would break the rules.
     *
     * @throws Refusal {@code emotion-fixed}, {@code emotion-occupied}
     */
    void requireMovable(BoardEdit edit, Element element, Position target) {
        var from = edit.position(element).lane();
        boolean crosses = isEmotion(edit, from) || isEmotion(edit, target.lane());
        if (crosses && !Objects.equals(from, target.lane())) {
            throw new Refusal("emotion-fixed");
        }
        if (isOccupied(edit, element, target)) {
            throw new Refusal("emotion-occupied");
        }
    }

    /** Whether another point stands where this one would. */
    boolean isOccupied(BoardEdit edit, Element element, Position target) {
        return isOccupied(edit, element, target, edit.view().top());
    }

    /** Whether at a level another point stands where this one would. */
    boolean isOccupied(BoardEdit edit, Element element, Position target, int level) {
        if (!isPoint(edit, element.type(), target)) {
            return false;
        }
        var standing = standingAt(edit, target, level);
        return standing != null && !standing.id().equals(element.id());
    }

    private boolean isEmotion(BoardEdit edit, @Nullable UUID lane) {
        return lane != null
                && elements.find(edit.mapId(), lane)
                        .filter(Element::isEmotionLane)
                        .isPresent();
    }
}
