package app.etappe.copies;

import app.etappe.journey.MapContent;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells what is the same in maps that were copied from each other, and makes one base of them with what differs in each.
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
        return layer(1, new MapParts(base), copy, settled).alignment();
    }

    /** Like {@link #merge(List, List, int)}, with the first as base. */
    public static Merged merge(List<MapContent> copies, List<Settled> settled) {
        return merge(copies, settled, 0);
    }

    /**
     * One base with the differences of each copy: the base with them is exactly the copy again. Pairs in doubt are taken
     * for the same.
     *
     * @param settled what is decided about the base and each copy, in the copies' order; the base's own is not looked at
     * @param base which of the copies is the base
     * @throws IllegalArgumentException as with {@link #align}, or if there are not as many decisions as copies
     */
    public static Merged merge(List<MapContent> copies, List<Settled> settled, int base) {
        if (copies.size() != settled.size() || base < 0 || base >= copies.size()) {
            throw new IllegalArgumentException(
                    copies.size() + " copies, " + settled.size() + " decisions, base " + base);
        }
        var parts = new MapParts(copies.get(base));
        var layers = new ArrayList<Merged.Layer>();
        for (int i = 0; i < copies.size(); i++) {
            if (i != base) {
                layers.add(layer(i, parts, copies.get(i), settled.get(i)));
            }
        }
        return new Merged(base, layers);
    }

    private static Merged.Layer layer(int index, MapParts base, MapContent copy, Settled settled) {
        var matchings = new Matchings(base, new MapParts(copy), settled);
        var placement = new Placement(matchings);
        return new Merged.Layer(
                index, new AlignmentMaker(matchings, placement).alignment(), DifferenceMaker.of(matchings, placement));
    }
}
