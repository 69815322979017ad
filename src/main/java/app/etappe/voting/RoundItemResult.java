package app.etappe.voting;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an item did in one round, and in an earlier one.
 *
 * @param rank 1 for most votes; items with as many share it
 * @param earlier null where the earlier round did not have it, or there is none
 * @param voters who gave how many, by name; empty in anonymous rounds
 */
public record RoundItemResult(
        UUID itemId, int votes, int rank, @Nullable Earlier earlier, Map<String, Integer> voters) {

    /** How the item did in the earlier round. */
    public record Earlier(int votes, int rank) {}

    /** How many ranks it went up since; null where there is nothing to compare. */
    public @Nullable Integer shift() {
        return earlier == null ? null : earlier.rank() - rank;
    }
}
