package app.etappe.participant;

import app.etappe.base.AuditEvent;
import app.etappe.base.Refusal;
import app.etappe.security.CurrentUser;
import app.etappe.workspace.WorkspaceDays;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who participants are. Refuses with {@code not-found} for strangers, {@code not-allowed} for members who do no research,
 * and, for a change, {@code workspace-archived}.
 */
@Service
public class IdentityService {

    private final ParticipantAccess access;
    private final Participants participants;
    private final IdentityVault vault;
    private final WorkspaceDays days;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;

    IdentityService(
            ParticipantAccess access,
            Participants participants,
            IdentityVault vault,
            WorkspaceDays days,
            EntityManager entities,
            ApplicationEventPublisher events,
            CurrentUser currentUser,
            Clock clock) {
        this.access = access;
        this.participants = participants;
        this.vault = vault;
        this.days = days;
        this.entities = entities;
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Who a participant is. That it was read is told as an {@link AuditEvent}.
     *
     * @throws Refusal {@code participant-withdrawn} for whom nothing may be shown of
     */
    @Transactional
    public Identity read(UUID participantId) {
        var participant = participants.findById(participantId).orElseThrow(Refusal::notFound);
        access.requireLook(participant.workspaceId());
        participant.requirePresent(days.today(participant.workspaceId()));
        events.publishEvent(
                new AuditEvent(clock.instant(), currentUser.requireId(), "personal-data-read", participantId));
        return vault.read(participantId);
    }

    /**
     * Says who a participant is; with nothing in it, that nobody knows any more.
     *
     * @param seen the version of the participant that the change is made to; it gets a new one
     * @throws Refusal {@code changed-meanwhile}, {@code participant-withdrawn}, or what is wrong with the texts
     */
    @Transactional
    public void write(UUID participantId, Identity identity, long seen) {
        var participant = access.lockParticipant(participantId);
        participant.requirePresent(days.today(participant.workspaceId()));
        participant.requireVersion(seen);
        entities.lock(participant, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        vault.write(participant, identity);
    }

    /** Participants of the workspace who may be the same person, the likeliest first; a few at most. */
    @Transactional(readOnly = true)
    public List<AlikeParticipant> alike(UUID workspaceId, Identity identity) {
        access.requireLook(workspaceId);
        var wanted = vault.lookups(identity.stored());
        if (wanted.isEmpty()) {
            return List.of();
        }
        var found = vault.alike(workspaceId, wanted);
        if (found.isEmpty()) {
            return List.of();
        }
        var likeness = found.stream()
                .collect(Collectors.toMap(StoredIdentity::participantId, stored -> stored.likeness(wanted)));
        return codes(found).values().stream()
                .map(participant -> alike(participant, likeness))
                .sorted(Comparator.comparing((AlikeParticipant one) -> one.email() || one.phone() ? 0 : 1))
                .toList();
    }

    private static AlikeParticipant alike(Participant one, Map<UUID, StoredIdentity.Likeness> likeness) {
        var like = Objects.requireNonNull(likeness.get(one.id()));
        return new AlikeParticipant(one.id(), one.code(), like.name(), like.email(), like.phone());
    }

    private Map<UUID, Participant> codes(List<StoredIdentity> found) {
        return participants
                .withSegments(found.stream().map(StoredIdentity::participantId).toList())
                .stream()
                .collect(
                        Collectors.toMap(Participant::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }
}
