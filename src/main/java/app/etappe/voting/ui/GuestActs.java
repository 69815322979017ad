package app.etappe.voting.ui;

import app.etappe.voting.GuestBallotService;
import app.etappe.voting.MyBallot;
import java.util.UUID;

/** Votes of a guest, by their browser's secret. */
class GuestActs implements BallotActs {

    private static final long serialVersionUID = 1L;

    private final transient GuestBallotService ballots;
    private final String browser;

    GuestActs(GuestBallotService ballots, String browser) {
        this.ballots = ballots;
        this.browser = browser;
    }

    @Override
    public MyBallot vote(UUID itemId) {
        return ballots.vote(browser, itemId);
    }

    @Override
    public MyBallot takeBack(UUID itemId) {
        return ballots.takeBack(browser, itemId);
    }

    @Override
    public MyBallot done(boolean done) {
        return ballots.done(browser, done);
    }
}
