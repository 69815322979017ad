package app.etappe.journey;

import app.etappe.base.live.Ranks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes ranks that no sibling has, in the base or in any variant, removed and hidden ones included: so the order of
 * siblings is the same in every layer that shows them.
 */
@Component
class PlaceRanks {

    /** Something that has a rank in a place: an element, or a variant's word on where one stands. */
    private record Ranked(String rank, UUID element, Consumer<Position> place) {}

    private final Elements elements;
    private final LayerValues values;

    PlaceRanks(Elements elements, LayerValues values) {
        this.elements = elements;
        this.values = values;
    }

    /** The position ahead of all others. */
    Position first(BoardEdit edit, ElementType type, UUID parent, @Nullable UUID lane) {
        var lowest = either(
                elements.lowestRank(edit.mapId(), type, parent, lane),
                values.lowestRank(edit.mapId(), parent, lane),
                BinaryOperator.minBy(Comparator.naturalOrder()));
        return ranked(edit, type, new Position(parent, lane, Ranks.between(null, lowest)));
    }

    /** The position behind all others. */
    Position last(BoardEdit edit, ElementType type, UUID parent, @Nullable UUID lane) {
        var highest = either(
                elements.highestRank(edit.mapId(), type, parent, lane),
                values.highestRank(edit.mapId(), parent, lane),
                BinaryOperator.maxBy(Comparator.naturalOrder()));
        return ranked(edit, type, new Position(parent, lane, Ranks.between(highest, null)));
    }

    /** The position right behind another one, which itself may be taken. */
    Position behind(BoardEdit edit, ElementType type, Position position) {
        var following = either(
                elements.rankAfter(edit.mapId(), type, position),
                values.rankAfter(edit.mapId(), position),
                BinaryOperator.minBy(Comparator.naturalOrder()));
        return ranked(edit, type, position.withRank(Ranks.between(position.rank(), following)));
    }

    /** A position with the same place and a rank that nobody else has: its own if that is so. */
    Position free(BoardEdit edit, ElementType type, Position position) {
        boolean taken = elements.isTaken(edit.mapId(), type, position) || values.isTaken(edit.mapId(), position);
        return taken ? behind(edit, type, position) : position;
    }

    private static @Nullable String either(
            @Nullable String one, @Nullable String other, BinaryOperator<String> better) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return better.apply(one, other);
    }

    /** Where ranks have grown too long, all siblings get new ones, and the place is found among those. */
    private Position ranked(BoardEdit edit, ElementType type, Position position) {
        if (position.rank().length() <= Ranks.LONGEST) {
            return position;
        }
        var siblings = siblings(edit, type, position);
        var ranks = Ranks.sequence(siblings.size() + 1).iterator();
        Position found = null;
        for (var sibling : siblings) {
            if (found == null && sibling.rank().compareTo(position.rank()) > 0) {
                found = position.withRank(ranks.next());
            }
            sibling.place().accept(position.withRank(ranks.next()));
        }
        return found == null ? position.withRank(ranks.next()) : found;
    }

    private List<Ranked> siblings(BoardEdit edit, ElementType type, Position position) {
        var parent = position.parent();
        if (parent == null) {
            throw new IllegalStateException("The map itself has no siblings");
        }
        var all = new ArrayList<Ranked>();
        elements.siblings(edit.mapId(), type, parent, position.lane())
                .forEach(element -> all.add(new Ranked(
                        element.position().rank(),
                        element.id(),
                        place -> edit.changeItself(element, Property.POSITION.code(), place.logged()))));
        values.placed(edit.mapId(), parent, position.lane())
                .forEach(row -> all.add(new Ranked(
                        Position.ofLogged(String.valueOf(row.content())).rank(),
                        row.element(),
                        place -> edit.layers()
                                .put(row.layer(), row.element(), row.property(), place.logged(), row.replaced()))));
        all.sort(Comparator.comparing(Ranked::rank).thenComparing(Ranked::element));
        return all;
    }
}
