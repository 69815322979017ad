package app.etappe.voting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How a round is voted in.
 *
 * @param budget votes of each voter
 * @param cap the most votes that one voter may give to one item
 * @param everybody whether all may vote who may do so without being invited
 */
@Embeddable
record RoundTerms(
        @Column(name = "budget", nullable = false) int budget,
        @Column(name = "cap", nullable = false) int cap,
        @Column(name = "anonymous", nullable = false) boolean anonymous,
        @Column(name = "everybody", nullable = false) boolean everybody) {

    static RoundTerms of(RoundDraft draft) {
        return new RoundTerms(draft.budget(), draft.cap(), draft.anonymous(), draft.everybody());
    }

    /** Whether nobody who votes by the earlier terms loses anything. */
    boolean isGrowthOf(RoundTerms earlier) {
        return budget >= earlier.budget
                && cap >= earlier.cap
                && anonymous == earlier.anonymous
                && (everybody || !earlier.everybody);
    }
}
