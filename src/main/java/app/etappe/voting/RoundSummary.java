package app.etappe.voting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round in a list.
 *
 * @param items how many are voted on
 * @param closesAt null: when somebody ends it
 * @param endedAt set once it was counted
 * @param mayLead whether the reader may start, end and reveal it
 */
public record RoundSummary(
        UUID id,
        String title,
        String question,
        RoundState state,
        boolean anonymous,
        int items,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Instant endedAt,
        @Nullable Instant revealedAt,
        Instant createdAt,
        boolean mayLead) {

    static RoundSummary of(Round round, int items, boolean mayLead, Instant now) {
        var times = round.times();
        return new RoundSummary(
                round.id(),
                round.title(),
                round.question(),
                times.at(now),
                round.terms().anonymous(),
                items,
                times.opensAt(),
                times.closesAt(),
                times.endedAt(),
                times.revealedAt(),
                times.createdAt(),
                mayLead);
    }
}
