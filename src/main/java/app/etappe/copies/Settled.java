package app.etappe.copies;

import java.util.HashSet;
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

    private static void require(boolean consistent, Record decision) {
        if (!consistent) {
            throw new IllegalArgumentException("Contradicts another decision, or names the wrong side: " + decision);
        }
    }
}
