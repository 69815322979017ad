package app.etappe.journey;

import app.etappe.base.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the place that a command means: what may stand where, and at which rank. */
@Component
class Places {

    private final Elements elements;
    private final PlaceRanks ranks;

    Places(Elements elements, PlaceRanks ranks) {
        this.elements = elements;
        this.ranks = ranks;
    }

    /**
     * The position behind a sibling.
     *
     * @param after null: as the first; a sibling that stands elsewhere by now: as the last
     * @throws Refusal {@code wrong-place}, {@code unknown-element}, {@code unknown-neighbour}
     */
    Position find(BoardEdit edit, ElementType type, UUID parent, @Nullable UUID lane, @Nullable UUID after) {
        requireFit(edit, type, parent, lane);
        if (after == null) {
            return ranks.first(edit, type, parent, lane);
        }
        var neighbour = elements.find(edit.mapId(), after)
                .filter(found -> found.type() == type && edit.view().owner(found) >= 0)
                .orElseThrow(() -> new Refusal("unknown-neighbour"));
        var beside = edit.position(neighbour);
        return beside.equals(new Position(parent, lane, beside.rank()))
                ? ranks.behind(edit, type, beside)
                : ranks.last(edit, type, parent, lane);
    }

    /** Whether parent and lane of a position are seen at a level. */
    boolean isOpen(BoardEdit edit, Position position, int level) {
        return isSeen(edit, position.parent(), level) && isSeen(edit, position.lane(), level);
    }

    private boolean isSeen(BoardEdit edit, @Nullable UUID id, int level) {
        return id == null
                || elements.find(edit.mapId(), id)
                        .filter(found -> edit.view().isSeen(found, level))
                        .isPresent();
    }

    private void requireFit(BoardEdit edit, ElementType type, UUID parent, @Nullable UUID lane) {
        var above = edit.requireSeen(parent).type();
        boolean fits = switch (type) {
            case MAP -> false;
            case STAGE, LANE -> above == ElementType.MAP && lane == null;
            case STEP -> above == ElementType.STAGE && lane == null;
            case CARD ->
                above == ElementType.STEP
                        && lane != null
                        && edit.requireSeen(lane).type() == ElementType.LANE;
        };
        if (!fits) {
            throw new Refusal("wrong-place");
        }
    }
}
