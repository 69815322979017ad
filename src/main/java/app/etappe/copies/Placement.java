package app.etappe.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the copy's parts stand in terms of the base, and which of them the base has elsewhere. */
final class Placement {

    private record Home(Part parent, @Nullable Part lane) {}

    private final Matchings matchings;
    private final Map<Part, Place> places = new HashMap<>();
    private final Map<Part, Boolean> stays = new HashMap<>();

    Placement(Matchings matchings) {
        this.matchings = matchings;
        for (var type : List.of(PartType.STAGE, PartType.LANE, PartType.STEP, PartType.CARD)) {
            siblings(type).forEach((home, siblings) -> place(type, home, siblings));
        }
    }

    /** Whether the copy's part, which the base has too, stands elsewhere there. */
    boolean isMoved(PartType type, int copyIndex) {
        return !stays.getOrDefault(Part.copy(type, copyIndex), false);
    }

    Place placeOf(PartType type, int copyIndex) {
        return Objects.requireNonNull(places.get(Part.copy(type, copyIndex)));
    }

    /** The base's part if it has it, else the copy's own. */
    Part known(PartType type, int copyIndex) {
        var same = matchings.of(type).baseOf(copyIndex);
        return same == null ? Part.copy(type, copyIndex) : Part.base(type, same);
    }

    /** The copy's parts, each behind the sibling that stands before it. */
    List<Integer> inOrder(PartType type) {
        return siblings(type).values().stream().flatMap(List::stream).toList();
    }

    private Map<Home, List<Integer>> siblings(PartType type) {
        var siblings = new LinkedHashMap<Home, List<Integer>>();
        for (int i = 0; i < matchings.copy().count(type); i++) {
            siblings.computeIfAbsent(homeInCopy(type, i), home -> new ArrayList<>())
                    .add(i);
        }
        return siblings;
    }

    private void place(PartType type, Home home, List<Integer> siblings) {
        var staying = staying(type, home, siblings);
        Part after = null;
        for (int index : siblings) {
            var part = known(type, index);
            places.put(Part.copy(type, index), new Place(home.parent(), home.lane(), after));
            stays.put(Part.copy(type, index), staying.contains(part.index()) && part.side() == Side.BASE);
            after = part;
        }
    }

    /** Indices in the base of those that are at home there too, and in the same order. */
    private Set<Integer> staying(PartType type, Home home, List<Integer> siblings) {
        return Order.staying(siblings.stream()
                .map(matchings.of(type)::baseOf)
                .filter(Objects::nonNull)
                .filter(index -> homeInBase(type, index).equals(home))
                .toList());
    }

    private Home homeInCopy(PartType type, int index) {
        return switch (type) {
            case MAP, STAGE, LANE -> new Home(Part.MAP, null);
            case STEP -> new Home(known(PartType.STAGE, matchings.copy().stageOf(index)), null);
            case CARD -> {
                var cell = matchings.copy().cellOf(index);
                yield new Home(known(PartType.STEP, cell.step()), known(PartType.LANE, cell.lane()));
            }
        };
    }

    private Home homeInBase(PartType type, int index) {
        return switch (type) {
            case MAP, STAGE, LANE -> new Home(Part.MAP, null);
            case STEP -> new Home(Part.base(PartType.STAGE, matchings.base().stageOf(index)), null);
            case CARD -> {
                var cell = matchings.base().cellOf(index);
                yield new Home(Part.base(PartType.STEP, cell.step()), Part.base(PartType.LANE, cell.lane()));
            }
        };
    }
}
