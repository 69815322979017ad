package app.etappe.voting;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A voter's own ballot.
 *
 * @param mayVote false for members who were not invited; then there is nothing on it
 * @param left votes still to give
 * @param marks votes by item, without those that have none
 * @param done whether the voter has said so; they may go on all the same
 */
public record MyBallot(
        UUID roundId,
        RoundState state,
        boolean mayVote,
        int budget,
        int cap,
        int left,
        Map<UUID, Integer> marks,
        boolean done) {

    public MyBallot {
        marks = Map.copyOf(marks);
    }

    static MyBallot of(Round round, @Nullable Ballot ballot, Instant now) {
        var marks = ballot == null ? Map.<UUID, Integer>of() : ballot.votes();
        int given = marks.values().stream().mapToInt(Integer::intValue).sum();
        return new MyBallot(
                round.id(),
                round.at(now),
                true,
                round.terms().budget(),
                round.terms().cap(),
                round.terms().budget() - given,
                marks,
                ballot != null && ballot.isDone());
    }

    /** For who may look on. */
    static MyBallot none(Round round, Instant now) {
        return new MyBallot(
                round.id(),
                round.at(now),
                false,
                round.terms().budget(),
                round.terms().cap(),
                0,
                Map.of(),
                false);
    }

    /** Whether one more vote can be given to this item. */
    public boolean canGive(UUID itemId) {
        return mayVote && state == RoundState.OPEN && left > 0 && marks.getOrDefault(itemId, 0) < cap;
    }

    /** Whether a vote can be taken back from this item. */
    public boolean canTakeBack(UUID itemId) {
        return mayVote && state == RoundState.OPEN && marks.containsKey(itemId);
    }
}
