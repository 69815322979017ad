package app.etappe.participant;

import app.etappe.base.AuditEvent;
import app.etappe.base.Refusal;
import app.etappe.security.CurrentUser;
import app.etappe.workspace.WorkspaceDays;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one participant out of two who turned out to be the same person. */
@Service
public class ParticipantMergeService {

    private final ParticipantAccess access;
    private final Participants participants;
    private final Merges merges;
    private final IdentityVault vault;
    private final WorkspaceDays days;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;

    ParticipantMergeService(
            ParticipantAccess access,
            Participants participants,
            Merges merges,
            IdentityVault vault,
            WorkspaceDays days,
            EntityManager entities,
            ApplicationEventPublisher events,
            CurrentUser currentUser,
            Clock clock) {
        this.access = access;
        this.participants = participants;
        this.merges = merges;
        this.vault = vault;
        this.days = days;
        this.entities = entities;
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Gives one participant what the other has, for good; the first is gone afterwards, and their code with them. Where both
     * say something, that of the second stays; of two consents what both allow. Publishes {@link ParticipantsMerged}.
     *
     * @throws Refusal {@code not-found}, also for a participant of another workspace; {@code not-allowed};
     *     {@code workspace-archived}; {@code merge-same-participant}; {@code participant-withdrawn} if one of them is;
     *     {@code limit-participant-segments}, {@code limit-participant-attributes}
     */
    @Transactional
    public void merge(UUID fromId, UUID intoId) {
        var from = access.lockParticipant(fromId);
        if (fromId.equals(intoId)) {
            throw new Refusal("merge-same-participant");
        }
        var into = participants
                .findById(intoId)
                .filter(other -> other.workspaceId().equals(from.workspaceId()))
                .orElseThrow(Refusal::notFound);
        var today = days.today(from.workspaceId());
        from.requirePresent(today);
        into.requirePresent(today);
        into.takeOver(from);
        vault.write(into, vault.read(intoId).completedBy(vault.read(fromId)));
        vault.erase(fromId);
        events.publishEvent(new ParticipantsMerged(from.workspaceId(), fromId, intoId));
        events.publishEvent(new AuditEvent(clock.instant(), currentUser.requireId(), "participants-merged", intoId));
        entities.remove(from);
        merges.note(fromId, intoId);
    }
}
