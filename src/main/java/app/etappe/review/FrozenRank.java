package app.etappe.review;

import app.etappe.priority.Criterion;
import app.etappe.priority.RankedItem;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How an item was ranked on the day of a review, and what that came from.
 *
 * @param place 1 is the first
 * @param priority 0 to 1; null where nothing that counts was asked
 * @param votesWeight what share of the priority it decided, as the other weights
 * @param votesScore 0 to 1; null, as the other scores, where nobody was asked
 */
@Embeddable
public record FrozenRank(
        @Column(name = "place", nullable = false, updatable = false)
        int place,

        @Column(name = "priority", updatable = false) @Nullable
        Double priority,

        @Column(name = "votes_weight", nullable = false, updatable = false)
        double votesWeight,

        @Column(name = "votes_score", updatable = false) @Nullable
        Double votesScore,

        @Column(name = "customers_weight", nullable = false, updatable = false)
        double customersWeight,

        @Column(name = "customers_score", updatable = false) @Nullable
        Double customersScore,

        @Column(name = "severity_weight", nullable = false, updatable = false)
        double severityWeight,

        @Column(name = "severity_score", updatable = false) @Nullable
        Double severityScore,

        @Column(name = "further_weight", nullable = false, updatable = false)
        double furtherWeight,

        @Column(name = "further_score", updatable = false) @Nullable
        Double furtherScore) {

    static FrozenRank of(RankedItem ranked) {
        return new FrozenRank(
                ranked.rank(),
                ranked.priority(),
                ranked.votes().weight(),
                ranked.votes().score(),
                ranked.customers().weight(),
                ranked.customers().score(),
                ranked.severity().weight(),
                ranked.severity().score(),
                ranked.further().weight(),
                ranked.further().score());
    }

    public Criterion votes() {
        return new Criterion(votesWeight, votesScore);
    }

    public Criterion customers() {
        return new Criterion(customersWeight, customersScore);
    }

    public Criterion severity() {
        return new Criterion(severityWeight, severityScore);
    }

    public Criterion further() {
        return new Criterion(furtherWeight, furtherScore);
    }
}
