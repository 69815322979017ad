package app.etappe.copies;

import app.etappe.journey.LaneKind;
import app.etappe.journey.MapContent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * What somebody decided about a base and one copy. Nothing is decided about the map itself or about points of emotion:
 * they follow their step and lane.
 *
 * @param same pairs that are the same thing
 * @param own parts of the copy that the base does not have
 */
public record Settled(Set<Pair> same, Set<Part> own) {

    /** Nothing is decided yet. */
    public static final Settled NOTHING = new Settled(Set.of(), Set.of());

    /** @throws IllegalArgumentException if the decisions contradict each other */
    public Settled {
        same = Set.copyOf(same);
        own = Set.copyOf(own);
        var taken = new HashSet<Part>(own);
        for (var pair : same) {
            boolean free =
                    taken.add(Part.base(pair.type(), pair.base())) && taken.add(Part.copy(pair.type(), pair.copy()));
            require(free, pair);
        }
        own.forEach(part -> require(part.side() == Side.COPY, part));
    }

    /**
     * What is settled about a base and a variant of a copy, once it is known what base and copy have in common: what is the
     * same from the base to the copy, and from there to its variant, is the same all the way.
     *
     * @param copy base and copy
     * @param onward the copy and its variant
     * @param variant what is seen in it
     */
    public static Settled through(Alignment copy, Alignment onward, MapContent variant) {
        var inBase = new HashMap<Part, Match>();
        copy.matches().stream()
                .filter(match -> match.copy() != null)
                .forEach(match -> inBase.put(Part.copy(match.type(), match.copy()), match));
        var same = new HashSet<Pair>();
        var own = new HashSet<Part>();
        for (var match : onward.matches()) {
            if (match.base() != null && match.copy() != null && canBeSettled(match.type(), match.copy(), variant)) {
                var known = Objects.requireNonNull(inBase.get(Part.copy(match.type(), match.base())));
                if (known.base() == null) {
                    own.add(Part.copy(match.type(), match.copy()));
                } else {
                    same.add(new Pair(match.type(), known.base(), match.copy()));
                }
            }
        }
        return new Settled(same, own);
    }

    private static boolean canBeSettled(PartType type, int index, MapContent content) {
        return switch (type) {
            case MAP -> false;
            case STAGE, STEP, LANE -> true;
            case CARD -> content.lanes().get(content.cards().get(index).lane()).kind() != LaneKind.EMOTION;
        };
    }

    private static void require(boolean consistent, Record decision) {
        if (!consistent) {
            throw new IllegalArgumentException("Contradicts another decision, or names the wrong side: " + decision);
        }
    }
}
