package app.etappe.voting;

import app.etappe.security.CurrentUser;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The current user's own ballots, and nobody else's. Every call is refused with {@code not-found} for strangers and where the
 * round is gone; one that changes something also with {@code workspace-archived}, {@code not-invited}, {@code round-not-open} and
 * {@code round-over}.
 */
@Service
public class BallotService {

    private final BallotBox box;
    private final Ballots ballots;
    private final RoundAccess access;
    private final Voters voters;
    private final CurrentUser currentUser;
    private final Clock clock;

    BallotService(
            BallotBox box, Ballots ballots, RoundAccess access, Voters voters, CurrentUser currentUser, Clock clock) {
        this.box = box;
        this.ballots = ballots;
        this.access = access;
        this.voters = voters;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What I have given so far, and what is left; empty once an anonymous round is over. */
    @Transactional(readOnly = true)
    public MyBallot mine(UUID roundId) {
        var round = access.requireSeen(roundId);
        var key = key(roundId);
        if (!voters.isMember(round, key.voterId())) {
            return MyBallot.none(round, clock.instant());
        }
        return MyBallot.of(round, ballots.find(key).orElse(null), clock.instant());
    }

    /** One vote more. @throws Refusal {@code not-in-round}, {@code over-budget} (limit), {@code over-cap} (limit) */
    @Transactional(propagation = Propagation.NEVER)
    public MyBallot vote(UUID roundId, UUID itemId) {
        return box.mark(key(roundId), voters::requireMember, (ballot, round) -> ballot.give(itemId, round));
    }

    /** One vote less. @throws Refusal {@code not-in-round}, {@code nothing-to-take-back} */
    @Transactional(propagation = Propagation.NEVER)
    public MyBallot takeBack(UUID roundId, UUID itemId) {
        return box.mark(key(roundId), voters::requireMember, (ballot, round) -> ballot.takeBack(itemId, round));
    }

    /** Says that I am done, or not yet; everybody sees that, and may go on voting. */
    @Transactional(propagation = Propagation.NEVER)
    public MyBallot done(UUID roundId, boolean done) {
        return box.mark(key(roundId), voters::requireMember, (ballot, round) -> ballot.mark(done));
    }

    private BallotKey key(UUID roundId) {
        return new BallotKey(roundId, currentUser.requireId());
    }
}
