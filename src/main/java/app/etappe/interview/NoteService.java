package app.etappe.interview;

import app.etappe.base.Refusal;
import app.etappe.base.live.DocumentTurns;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one way to the lines of an interview: commands in, lines and their changes out, always as the current user. */
@Service
public class NoteService {

    private static final Logger LOG = LoggerFactory.getLogger(NoteService.class);

    /** A deadlock, a lock that takes too long or a tag made by somebody else just now: all gone at the next try. */
    private static final int TRIES = 3;

    private final NoteTransactions transactions;
    private final DocumentTurns turns;
    private final InterviewNews news;

    NoteService(NoteTransactions transactions, DocumentTurns turns, InterviewNews news) {
        this.transactions = transactions;
        this.turns = turns;
        this.news = news;
    }

    /**
     * Does a command, or nothing of it. A committed one is told to everybody before this returns.
     *
     * @throws org.springframework.dao.DataAccessException if the database did not answer: whether the command was
     *     committed is open then, and asking again under the same id tells
     */
    @Transactional(propagation = Propagation.NEVER)
    public NoteAnswer apply(UUID interviewId, NoteCommand command) {
        return turns.inTurn(interviewId, () -> {
            var answer = answer(interviewId, command);
            if (answer instanceof NoteAnswer.Committed committed) {
                news.tell(committed.patch());
            }
            return answer;
        });
    }

    private NoteAnswer answer(UUID interviewId, NoteCommand command) {
        for (int tried = 1; ; tried++) {
            try {
                return transactions.apply(interviewId, command);
            } catch (Refusal refusal) {
                return new NoteAnswer.Refused(refusal.code(), refusal.values());
            } catch (TransientDataAccessException | DataIntegrityViolationException failure) {
                if (tried == TRIES) {
                    throw failure;
                }
                LOG.debug("A command is tried again", failure);
            }
        }
    }

    /** All lines. @throws Refusal {@code not-found} */
    public InterviewSnapshot snapshot(UUID interviewId) {
        return transactions.snapshot(interviewId);
    }

    /**
     * The revisions after one, oldest first. Their values are at least as new as the revision that they come with.
     *
     * @throws Refusal {@code not-found}
     */
    public List<InterviewPatch> changesSince(UUID interviewId, long revision, int limit) {
        return transactions.since(interviewId, revision, limit);
    }
}
