package app.etappe.voting;

import java.time.Instant;
import java.util.UUID;

/**
 * How an item did in a round that was revealed.
 *
 * @param voters how many gave a vote in that round
 * @param rank 1 for most votes; items with as many share it
 */
public record ItemVotes(UUID roundId, String roundTitle, Instant revealedAt, int votes, int voters, int rank) {}
