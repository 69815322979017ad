package app.etappe.copies;

import java.util.Collection;

/**
 * How much is the same, in parts; each part, or pair of parts, counts in exactly one.
 *
 * @param same pairs without any difference
 * @param different pairs that are surely the same and differ in something
 * @param doubtful pairs of which somebody should say whether they are the same
 * @param onlyBase parts that the base alone has
 * @param onlyCopy parts that the copy alone has
 */
public record Counts(int same, int different, int doubtful, int onlyBase, int onlyCopy) {

    static Counts of(Collection<Match> matches) {
        int same = 0;
        int different = 0;
        int doubtful = 0;
        int onlyBase = 0;
        int onlyCopy = 0;
        for (var match : matches) {
            if (match.copy() == null) {
                onlyBase++;
            } else if (match.base() == null) {
                onlyCopy++;
            } else if (match.doubtful()) {
                doubtful++;
            } else if (match.differences().isEmpty()) {
                same++;
            } else {
                different++;
            }
        }
        return new Counts(same, different, doubtful, onlyBase, onlyCopy);
    }

    /** All of them. */
    public int total() {
        return same + different + doubtful + onlyBase + onlyCopy;
    }

    /** How much of all is the same, in whole per cent: 100 if nothing differs. */
    public long percentOfSame() {
        return (long) Math.floor(shareOfSame() * 100);
    }

    /** How much of all is the same, 0 to 1. */
    public double shareOfSame() {
        return total() == 0 ? 1 : (double) same / total();
    }
}
