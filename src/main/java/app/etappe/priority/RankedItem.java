package app.etappe.priority;

import app.etappe.evidence.Support;
import app.etappe.painpoint.ItemSummary;
import app.etappe.voting.ItemVotes;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An item with its place in the ranking, and all that this comes from.
 *
 * @param rank 1 is the first; those that are alike share one
 * @param priority 0 to 1; null where nothing that counts was asked
 * @param lastVotes of the last revealed round that held it; null: it was in none
 * @param support who stands behind it; contradictions are a number of their own and take nothing away
 * @param reach how many customers it concerns, in what {@link Ranking#reachIn} says; null where no size is known
 * @param shift null where it stands where it stood, or was not there
 */
public record RankedItem(
        ItemSummary item,
        int rank,
        @Nullable Double priority,
        Criterion votes,
        Criterion customers,
        Criterion severity,
        Criterion further,
        @Nullable ItemVotes lastVotes,
        Support support,
        @Nullable Long reach,
        Set<Flag> flags,
        @Nullable RankShift shift) {

    public RankedItem {
        flags = Set.copyOf(flags);
    }

    RankedItem with(ItemSummary shown, @Nullable Long reached, @Nullable RankShift moved) {
        return new RankedItem(
                shown, rank, priority, votes, customers, severity, further, lastVotes, support, reached, flags, moved);
    }
}
