package app.etappe.review;

import app.etappe.evidence.Support;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What was said of an item after the day on which it was solved.
 *
 * @param customers how many different people named it again
 * @param asked how many different people were asked about its maps
 */
@Embeddable
public record SinceSolved(
        @Column(name = "since_customers", updatable = false) int customers,
        @Column(name = "since_asked", updatable = false) int asked) {

    /** So many different customers who name it again are enough to ask whether it is solved. */
    public static final int REOPENING = 2;

    /** So many must have been asked before it counts that none of them named it. */
    public static final int CONFIRMING = 5;

    static @Nullable SinceSolved of(Support support) {
        var since = support.since();
        return since == null ? null : new SinceSolved(since.coverage().customers(), since.asked());
    }

    /** Who says that it is solved. */
    public SolvedVerdict verdict() {
        if (customers >= REOPENING) {
            return SolvedVerdict.OPEN_AGAIN;
        }
        return customers == 0 && asked >= CONFIRMING ? SolvedVerdict.CONFIRMED : SolvedVerdict.TOO_EARLY;
    }
}
