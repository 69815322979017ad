package app.etappe.voting.ui;

import app.etappe.voting.BallotService;
import app.etappe.voting.MyBallot;
import java.util.UUID;

/** Votes of the one who is signed in. */
class OwnActs implements BallotActs {

    private static final long serialVersionUID = 1L;

    private final transient BallotService ballots;
    private final UUID roundId;

    OwnActs(BallotService ballots, UUID roundId) {
        this.ballots = ballots;
        this.roundId = roundId;
    }

    @Override
    public MyBallot vote(UUID itemId) {
        return ballots.vote(roundId, itemId);
    }

    @Override
    public MyBallot takeBack(UUID itemId) {
        return ballots.takeBack(roundId, itemId);
    }

    @Override
    public MyBallot done(boolean done) {
        return ballots.done(roundId, done);
    }
}
