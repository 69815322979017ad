package app.etappe.participant;

import app.etappe.base.AuditEvent;
import app.etappe.base.Ids;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes everything of a participant away for good, in one transaction: in all modules, then who it is, the consent and
 * the code. What stays is a receipt, and the bare id, so that no backup brings anything back.
 */
@Component
class Erasure {

    private final Traces traces;
    private final IdentityVault vault;
    private final Merges merges;
    private final ErasedParticipants erased;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Erasure(
            Traces traces,
            IdentityVault vault,
            Merges merges,
            ErasedParticipants erased,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.traces = traces;
        this.vault = vault;
        this.merges = merges;
        this.erased = erased;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /** @param by the account that wants it; null for a job */
    @Transactional(propagation = Propagation.MANDATORY)
    void erase(Participant participant, Departure why, @Nullable UUID by) {
        var id = participant.id();
        var pasted = traces.pasted(id);
        Map<String, Integer> kinds = new HashMap<>(traces.erase(id));
        kinds.put("participants", 1);
        kinds.put("identities", vault.erase(id));
        kinds.put("consents", participant.hasConsent() ? 1 : 0);
        kinds.put("attributes", participant.attributeCount());
        entities.persist(new Receipt(Ids.next(), participant.workspaceId(), why, clock.instant(), by, kinds, pasted));
        entities.remove(participant);
        entities.flush();
        forget(id);
        audit("participant-erased", by, id);
    }

    /** Erases what modules have of somebody of whom there is no row any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    void eraseTraces(UUID participantId) {
        traces.erase(participantId);
        vault.erase(participantId);
        forget(participantId);
    }

    /** What was said stays under the code; nobody can say any more whose it was. */
    @Transactional(propagation = Propagation.MANDATORY)
    void anonymise(Participant participant) {
        var id = participant.id();
        Map<String, Integer> kinds = new HashMap<>(traces.anonymise(id));
        kinds.put("identities", vault.erase(id));
        kinds.put("attributes", participant.anonymise(clock.instant()));
        entities.persist(new Receipt(
                Ids.next(), participant.workspaceId(), Departure.ANONYMISED, clock.instant(), null, kinds, Set.of()));
        events.publishEvent(new WithdrawalTakenBack(participant.workspaceId(), id));
        audit("participant-anonymised", null, id);
    }

    /** Who was merged into this one is the same person, and a backup from before may have them. */
    private void forget(UUID id) {
        var ids = new HashSet<>(merges.into(id));
        ids.add(id);
        merges.forget(id);
        erased.note(ids);
        events.publishEvent(new ErasedParticipants.Noted(ids));
    }

    private void audit(String action, @Nullable UUID by, UUID subject) {
        events.publishEvent(new AuditEvent(clock.instant(), by, action, subject));
    }
}
