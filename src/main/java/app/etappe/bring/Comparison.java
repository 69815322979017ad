package app.etappe.bring;

import app.etappe.copies.Alignment;
import app.etappe.copies.Settled;
import app.etappe.journey.MapContent;
import java.util.List;

/**
 * A base and a copy beside each other.
 *
 * @param seen what was seen in the base
 * @param seenInCopy what was seen in the copy
 * @param own the variants that the copy has itself
 * @param settled what somebody decided so far
 * @param alignment what is the same then
 */
public record Comparison(
        Journey base,
        Journey copy,
        MapContent seen,
        MapContent seenInCopy,
        List<OwnVariant> own,
        Settled settled,
        Alignment alignment) {

    public Comparison {
        own = List.copyOf(own);
    }

    /** Whether the same stands in both journeys as in another comparison of them. */
    boolean isOfTheSame(Comparison other) {
        return seen.equals(other.seen) && seenInCopy.equals(other.seenInCopy) && own.equals(other.own);
    }
}
