package app.etappe.participant;

import java.util.HashSet;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * After a backup was restored, the database may have people again who were erased since. The file beside it remembers
 * them, and they are erased once more before anything is served.
 */
@Component
class ErasedAgain implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ErasedAgain.class);

    private final ErasedFile file;
    private final ErasedParticipants erased;
    private final Participants participants;
    private final Erasure erasure;
    private final TransactionTemplate transaction;

    ErasedAgain(
            ErasedFile file,
            ErasedParticipants erased,
            Participants participants,
            Erasure erasure,
            TransactionTemplate transaction) {
        this.file = file;
        this.erased = erased;
        this.participants = participants;
        this.erasure = erasure;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var inFile = file.all();
        var inDatabase = erased.all();
        var unwritten = new HashSet<>(inDatabase);
        unwritten.removeAll(inFile);
        file.add(unwritten);
        var back = new HashSet<>(inFile);
        back.removeAll(inDatabase);
        back.forEach(id -> transaction.executeWithoutResult(begun -> erase(id)));
        if (!back.isEmpty()) {
            LOG.info("The database is older than {} erasures; they were done again", back.size());
        }
    }

    private void erase(UUID id) {
        participants
                .findById(id)
                .ifPresentOrElse(
                        participant -> erasure.erase(participant, Departure.RESTORED, null),
                        () -> erasure.eraseTraces(id));
    }
}
