package app.etappe.voting.ui;

import app.etappe.voting.MyBallot;
import java.io.Serializable;
import java.util.UUID;

/** What a voter does, whoever they are; each answers with the ballot as it is then. */
interface BallotActs extends Serializable {

    MyBallot vote(UUID itemId);

    MyBallot takeBack(UUID itemId);

    MyBallot done(boolean done);
}
