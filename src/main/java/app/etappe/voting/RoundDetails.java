package app.etappe.voting;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round as its page shows it, without anything of what was voted.
 *
 * @param itemIds in the order in which they are shown
 * @param untilNext how long from now on this stays so, in milliseconds: until it opens or closes by its times; null where no time
 *     decides it
 * @param discussedItemId what is talked about just now
 * @param repeatsId the round that this one repeats
 * @param mayLead whether the reader may start, end and reveal it
 * @param version for {@link RoundService#change}
 */
public record RoundDetails(
        UUID id,
        UUID workspaceId,
        String title,
        String question,
        RoundState state,
        List<UUID> itemIds,
        int budget,
        int cap,
        boolean anonymous,
        boolean everybody,
        Set<UUID> invited,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Instant endedAt,
        @Nullable Instant revealedAt,
        @Nullable Long untilNext,
        @Nullable UUID discussedItemId,
        @Nullable UUID repeatsId,
        boolean mayLead,
        long version) {

    public RoundDetails {
        itemIds = List.copyOf(itemIds);
        invited = Set.copyOf(invited);
    }

    static RoundDetails of(Round round, boolean mayLead, Instant now) {
        var times = round.times();
        return new RoundDetails(
                round.id(),
                round.workspaceId(),
                round.title(),
                round.question(),
                times.at(now),
                round.itemIds(),
                round.terms().budget(),
                round.terms().cap(),
                round.terms().anonymous(),
                round.terms().everybody(),
                round.invited(),
                times.opensAt(),
                times.closesAt(),
                times.endedAt(),
                times.revealedAt(),
                times.untilNext(now),
                round.discussedItemId(),
                round.repeatsId(),
                mayLead,
                round.version());
    }

    /** What it says, to be changed. */
    public RoundDraft draft() {
        return new RoundDraft(title, question, itemIds, budget, cap, anonymous, everybody, invited, opensAt, closesAt);
    }
}
