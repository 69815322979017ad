package app.etappe.voting;

import app.etappe.base.Refusal;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The transactions in which votes are given. A ballot is made under the lock of its round, and once only; from then on its own
 * row is locked first, and all the rest is read after that. Whoever ends a round has its lock and waits for all ballots: so a
 * vote is either counted or refused.
 */
@Component
class BallotTransactions {

    /** Whether somebody may vote in a round. */
    @FunctionalInterface
    interface Entitled {

        /** @throws Refusal unless they may */
        void require(Round round, UUID voterId);
    }

    /** What is done to a ballot. */
    @FunctionalInterface
    interface Mark {

        /** @throws Refusal if it is not done */
        void on(Ballot ballot, Round round);
    }

    private final Ballots ballots;
    private final Rounds rounds;
    private final RoundNews news;
    private final Clock clock;

    BallotTransactions(Ballots ballots, Rounds rounds, RoundNews news, Clock clock) {
        this.ballots = ballots;
        this.rounds = rounds;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Changes a ballot; nothing where there is none yet.
     *
     * @throws Refusal {@code not-found}, what {@code entitled} and {@code mark} refuse, {@code round-not-open}, {@code round-over}
     */
    @Transactional
    Optional<MyBallot> change(BallotKey key, Entitled entitled, Mark mark) {
        var found = ballots.lock(key);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var ballot = found.get();
        var round = rounds.find(key.roundId()).orElseThrow(Refusal::notFound);
        entitled.require(round, key.voterId());
        round.times().requireOpen(clock.instant());
        boolean wasDone = ballot.isDone();
        mark.on(ballot, round);
        news.marked(round, key.voterId(), wasDone != ballot.isDone());
        return Optional.of(MyBallot.of(round, ballot, clock.instant()));
    }

    /**
     * Makes a ballot, unless it is there already.
     *
     * @throws Refusal like {@link #change}
     */
    @Transactional
    void begin(BallotKey key, Entitled entitled) {
        var round = rounds.lock(key.roundId()).orElseThrow(Refusal::notFound);
        entitled.require(round, key.voterId());
        round.times().requireOpen(clock.instant());
        if (ballots.find(key).isEmpty()) {
            ballots.persist(new Ballot(key));
        }
    }
}
