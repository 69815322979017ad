package app.etappe.journey;

import app.etappe.base.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the place that a command means: what may stand where, and at which rank. */
@Component
class Places {

    private final Elements elements;

    Places(Elements elements) {
        this.elements = elements;
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
            var lowest = elements.lowestRank(edit.mapId(), type, parent, lane);
            return ranked(edit, type, new Position(parent, lane, Ranks.between(null, lowest)));
        }
        var neighbour = elements.find(edit.mapId(), after)
                .filter(found -> found.type() == type)
                .orElseThrow(() -> new Refusal("unknown-neighbour"));
        var rank = neighbour.position();
        if (!rank.equals(new Position(parent, lane, rank.rank()))) {
            var highest = elements.highestRank(edit.mapId(), type, parent, lane);
            return ranked(edit, type, new Position(parent, lane, Ranks.between(highest, null)));
        }
        return behind(edit, type, rank);
    }

    /** The position right behind another one, which itself may be taken. */
    Position behind(BoardEdit edit, ElementType type, Position position) {
        var following = elements.rankAfter(edit.mapId(), type, position);
        return ranked(edit, type, position.withRank(Ranks.between(position.rank(), following)));
    }

    /** Whether parent and lane of a position are there. */
    boolean isOpen(BoardEdit edit, Position position) {
        return isSeen(edit, position.parent()) && isSeen(edit, position.lane());
    }

    private boolean isSeen(BoardEdit edit, @Nullable UUID id) {
        return id == null
                || elements.find(edit.mapId(), id).filter(elements::isSeen).isPresent();
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

    /** Where ranks have grown too long, all siblings get new ones, and the place is found among those. */
    private Position ranked(BoardEdit edit, ElementType type, Position position) {
        if (position.rank().length() <= Ranks.LONGEST) {
            return position;
        }
        var parent = position.parent();
        if (parent == null) {
            throw new IllegalStateException("The map itself has no siblings");
        }
        var siblings = elements.siblings(edit.mapId(), type, parent, position.lane());
        var ranks = Ranks.sequence(siblings.size() + 1).iterator();
        Position found = null;
        for (var sibling : siblings) {
            if (found == null && sibling.position().rank().compareTo(position.rank()) > 0) {
                found = position.withRank(ranks.next());
            }
            edit.change(
                    sibling,
                    Property.POSITION.code(),
                    sibling.position().withRank(ranks.next()).logged());
        }
        return found == null ? position.withRank(ranks.next()) : found;
    }
}
