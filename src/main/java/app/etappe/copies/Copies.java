package app.etappe.copies;

import app.etappe.journey.MapContent;
import java.util.List;

/**
 * Tells what is the same in maps that were copied from each other, and what makes one out of the other.
 * The same maps and decisions always give the same; {@code docs/copies.md} says how it is decided.
 */
public final class Copies {

    private Copies() {}

    /**
     * What is the same in base and copy.
     *
     * @param settled what somebody decided so far; nothing of it is changed or asked again
     * @throws IllegalArgumentException if what is settled names parts that are not there, lanes of two kinds, or points of
     *     emotion
     */
    public static Alignment align(MapContent base, MapContent copy, Settled settled) {
        var matchings = matchings(base, copy, settled);
        return new AlignmentMaker(matchings, new Placement(matchings)).alignment();
    }

    /**
     * What makes the copy out of the base: the base with it is exactly the copy again. Pairs in doubt are taken for the same.
     *
     * @return in an order in which they can be done: what is placed behind something finds it there, what is hidden has
     *     nothing left in it that the copy has elsewhere, and no point of emotion comes where one stands
     * @throws IllegalArgumentException as with {@link #align}
     */
    public static List<Difference> differences(MapContent base, MapContent copy, Settled settled) {
        var matchings = matchings(base, copy, settled);
        return DifferenceMaker.of(matchings, new Placement(matchings));
    }

    private static Matchings matchings(MapContent base, MapContent copy, Settled settled) {
        return new Matchings(new MapParts(base), new MapParts(copy), settled);
    }
}
