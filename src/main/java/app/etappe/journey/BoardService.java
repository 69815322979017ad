package app.etappe.journey;

import app.etappe.base.Refusal;
import app.etappe.base.live.DocumentTurns;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one way to what stands on a map: commands in, the board and its changes out, always as the current user. */
@Service
public class BoardService {

    private static final Logger LOG = LoggerFactory.getLogger(BoardService.class);

    /** A deadlock, a lock that takes too long or an id taken by somebody else just now: all gone at the next try. */
    private static final int TRIES = 3;

    private final BoardTransactions transactions;
    private final MapAccess access;
    private final DocumentTurns turns;
    private final ApplicationEventPublisher events;

    BoardService(
            BoardTransactions transactions, MapAccess access, DocumentTurns turns, ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.access = access;
        this.turns = turns;
        this.events = events;
    }

    /**
     * Does a command, or nothing of it. A committed one is published as {@link BoardChanged} before this returns.
     *
     * @param layer the variant that is written to; null for the base
     * @throws org.springframework.dao.DataAccessException if the database did not answer: whether the command was
     *     committed is open then, and asking again under the same id tells
     */
    @Transactional(propagation = Propagation.NEVER)
    public BoardAnswer apply(UUID mapId, @Nullable UUID layer, BoardCommand command) {
        return turns.inTurn(mapId, () -> {
            var answer = answer(mapId, layer, command);
            if (answer instanceof BoardAnswer.Committed committed) {
                publish(committed.patch());
            }
            return answer;
        });
    }

    /** What is committed stays so, whatever goes wrong in telling of it: who watches has it with the next change, or anew. */
    private void publish(BoardPatch patch) {
        try {
            events.publishEvent(new BoardChanged(patch));
        } catch (RuntimeException failure) {
            LOG.error("Revision {} of map {} could not be told", patch.revision(), patch.mapId(), failure);
        }
    }

    private BoardAnswer answer(UUID mapId, @Nullable UUID layer, BoardCommand command) {
        for (int tried = 1; ; tried++) {
            try {
                return transactions.apply(mapId, layer, command);
            } catch (Refusal refusal) {
                return new BoardAnswer.Refused(refusal.code(), refusal.values());
            } catch (TransientDataAccessException | DataIntegrityViolationException failure) {
                if (tried == TRIES) {
                    throw failure;
                }
                LOG.debug("A command is tried again", failure);
            }
        }
    }

    /**
     * What stands on the map, in its base and in all its variants.
     *
     * @throws Refusal {@code not-found}
     */
    public BoardSnapshot snapshot(UUID mapId) {
        return transactions.snapshot(mapId);
    }

    /**
     * The revisions after one, oldest first. Their values are at least as new as the revision that they come with.
     *
     * @throws Refusal {@code not-found}
     */
    public List<BoardPatch> changesSince(UUID mapId, long revision, int limit) {
        access.requireRead(mapId);
        return transactions.since(mapId, revision, limit);
    }
}
