package app.etappe.voting;

import app.etappe.base.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leads rounds: for whoever may decide, or made the round. Refuses with {@code not-found} for strangers, {@code not-allowed} for
 * other members, and {@code workspace-archived}.
 */
@Service
public class RoundLeadingService {

    private final RoundAccess access;
    private final RoundEnding ending;
    private final Results results;
    private final RoundNews news;
    private final Clock clock;

    RoundLeadingService(RoundAccess access, RoundEnding ending, Results results, RoundNews news, Clock clock) {
        this.access = access;
        this.ending = ending;
        this.results = results;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Opens a round for votes, or lets it wait for its opening time.
     *
     * @throws Refusal {@code round-started}, {@code round-empty}, {@code round-times} where it would be over already
     */
    @Transactional
    public void start(UUID roundId) {
        var round = access.lockToLead(roundId);
        round.start(clock.instant());
        news.started(round);
    }

    /**
     * Lets a round close at another time.
     *
     * @param until null: when somebody ends it
     * @throws Refusal {@code round-over}: what is over is counted and cannot be opened again; {@code round-not-open} for a draft;
     *     {@code round-times} for a time that is past
     */
    @Transactional
    public void extend(UUID roundId, @Nullable Instant until) {
        var round = access.lockToLead(roundId);
        round.times().extend(until, clock.instant());
        news.changed(round.workspaceId());
    }

    /**
     * Ends a round and counts the votes, which stay hidden. Of an anonymous one the votes and ballots are deleted.
     *
     * @throws Refusal {@code round-not-open} for one that has not begun, {@code round-over}
     */
    @Transactional
    public void end(UUID roundId) {
        var round = access.lockToLead(roundId);
        var now = clock.instant();
        round.times().requireOpen(now);
        ending.end(round, now);
    }

    /**
     * Shows everybody what came of a round that is over.
     *
     * @throws Refusal {@code round-not-over}, {@code round-revealed}
     */
    @Transactional
    public void reveal(UUID roundId) {
        var round = access.lockToLead(roundId);
        ending.endIfDue(round);
        round.reveal(clock.instant());
        news.revealed(round);
    }

    /**
     * Shows everybody which item is talked about.
     *
     * @param itemId null: none
     * @throws Refusal {@code not-in-round}
     */
    @Transactional
    public void discuss(UUID roundId, @Nullable UUID itemId) {
        var round = access.lockToLead(roundId);
        round.discuss(itemId);
        news.changed(round.workspaceId());
    }

    /** Goes on to the next item: in the order of the round, and by rank once it is revealed; after the last one to none. */
    @Transactional
    public void discussNext(UUID roundId) {
        var round = access.lockToLead(roundId);
        var ranked = results.of(roundId).stream().map(Result::itemId).toList();
        round.discuss(Discussion.next(ranked.isEmpty() ? round.itemIds() : ranked, round.discussedItemId()));
        news.changed(round.workspaceId());
    }
}
