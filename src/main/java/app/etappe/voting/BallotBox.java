package app.etappe.voting;

import app.etappe.base.live.DocumentTurns;
import app.etappe.voting.BallotTransactions.Entitled;
import app.etappe.voting.BallotTransactions.Mark;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;

/** Gives votes, each as a whole or not at all. What a voter sends from several places is done one after the other. */
@Component
class BallotBox {

    private static final Logger LOG = LoggerFactory.getLogger(BallotBox.class);

    /** A deadlock, a lock that takes too long, or a ballot made from another tab just now: all gone at the next try. */
    private static final int TRIES = 3;

    private final BallotTransactions transactions;
    private final DocumentTurns turns;

    BallotBox(BallotTransactions transactions, DocumentTurns turns) {
        this.transactions = transactions;
        this.turns = turns;
    }

    /** @throws app.etappe.base.Refusal what refuses it */
    MyBallot mark(BallotKey key, Entitled entitled, Mark mark) {
        return turns.inTurn(key.voterId(), () -> {
            for (int failed = 0; ; ) {
                try {
                    var marked = transactions.change(key, entitled, mark);
                    if (marked.isPresent()) {
                        return marked.get();
                    }
                    // Where the round ends before the new ballot is found, there is none again, and making one is
                    // refused.
                    transactions.begin(key, entitled);
                } catch (TransientDataAccessException | DataIntegrityViolationException failure) {
                    if (++failed == TRIES) {
                        throw failure;
                    }
                    // Without the failure itself, whose message may name the voter.
                    LOG.debug(
                            "A vote is tried again after {}", failure.getClass().getSimpleName());
                }
            }
        });
    }
}
