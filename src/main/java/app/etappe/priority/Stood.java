package app.etappe.priority;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an item stood on the day of a standing.
 *
 * @param votes that it got; null like the other amounts where nobody was asked
 * @param votesPart what that added to its priority
 */
public record Stood(
        UUID itemId,
        int rank,
        @Nullable Integer votes,
        @Nullable Integer customers,
        @Nullable Integer severity,
        @Nullable Integer further,
        double votesPart,
        double customersPart,
        double severityPart,
        double furtherPart) {

    static Stood of(RankedItem ranked) {
        var item = ranked.item();
        return new Stood(
                item.id(),
                ranked.rank(),
                ranked.lastVotes() == null ? null : ranked.lastVotes().votes(),
                ranked.customers().isAsked()
                        ? (Integer) ranked.support().coverage().customers()
                        : null,
                item.severity() == null ? null : item.severity().value(),
                item.further() == null ? null : item.further().value(),
                ranked.votes().part(),
                ranked.customers().part(),
                ranked.severity().part(),
                ranked.further().part());
    }
}
