package app.etappe.review;

import app.etappe.painpoint.Judgement;
import app.etappe.priority.RankedItem;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was counted and judged of an item on the day of a review.
 *
 * @param votes in the last revealed round that held it, which {@code roundId} names; null where no round did
 * @param voters how many voted in that round
 * @param customers how many different people supported it, of {@code asked}
 * @param contradicting how many said otherwise
 * @param anonymous sources that nobody is known for
 * @param severity 1 to 5; null where nobody judged it
 * @param further 0 to 10, by the workspace's own criterion; null where nobody judged it
 */
@Embeddable
public record FrozenCounts(
        @Column(name = "votes", updatable = false) @Nullable Integer votes,

        @Column(name = "voters", updatable = false) @Nullable
        Integer voters,

        @Column(name = "round_id", updatable = false) @Nullable
        UUID roundId,

        @Column(name = "customers", nullable = false, updatable = false)
        int customers,

        @Column(name = "asked", nullable = false, updatable = false)
        int asked,

        @Column(name = "contradicting", nullable = false, updatable = false)
        int contradicting,

        @Column(name = "anonymous", nullable = false, updatable = false)
        int anonymous,

        @Column(name = "severity", updatable = false) @Nullable
        Integer severity,

        @Column(name = "further", updatable = false) @Nullable
        Integer further) {

    static FrozenCounts of(RankedItem ranked) {
        var votes = ranked.lastVotes();
        var coverage = ranked.support().coverage();
        return new FrozenCounts(
                votes == null ? null : (Integer) votes.votes(),
                votes == null ? null : (Integer) votes.voters(),
                votes == null ? null : votes.roundId(),
                coverage.customers(),
                ranked.support().asked(),
                coverage.contradicting(),
                coverage.anonymous(),
                value(ranked.item().severity()),
                value(ranked.item().further()));
    }

    private static @Nullable Integer value(@Nullable Judgement judgement) {
        return judgement == null ? null : (Integer) judgement.value();
    }
}
