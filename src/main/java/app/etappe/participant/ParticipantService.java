package app.etappe.participant;

import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.segment.SegmentReference;
import app.etappe.segment.SegmentService;
import app.etappe.workspace.WorkspaceDays;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The participants of a workspace, apart from who they are. What needs a right refuses with {@code not-found} for
 * strangers, {@code not-allowed} for members who do no research, and, for a change, {@code workspace-archived}.
 */
@Service
public class ParticipantService {

    private final ParticipantAccess access;
    private final Participants participants;
    private final Registers registers;
    private final IdentityVault vault;
    private final SegmentService segments;
    private final WorkspaceDays days;
    private final EntityManager entities;
    private final Clock clock;

    ParticipantService(
            ParticipantAccess access,
            Participants participants,
            Registers registers,
            IdentityVault vault,
            SegmentService segments,
            WorkspaceDays days,
            EntityManager entities,
            Clock clock) {
        this.access = access;
        this.participants = participants;
        this.registers = registers;
        this.vault = vault;
        this.segments = segments;
        this.days = days;
        this.entities = entities;
        this.clock = clock;
    }

    /** All participants in the order of their making, withdrawn ones included until they are erased. */
    @Transactional(readOnly = true)
    public List<ParticipantDetails> list(UUID workspaceId) {
        access.requireLook(workspaceId);
        var today = days.today(workspaceId);
        return participants.in(workspaceId, Limit.of(ParticipantLimits.PARTICIPANTS)).stream()
                .map(participant -> participant.details(today))
                .toList();
    }

    /** One participant. */
    @Transactional(readOnly = true)
    public ParticipantDetails details(UUID participantId) {
        var participant = participants.findById(participantId).orElseThrow(Refusal::notFound);
        access.requireLook(participant.workspaceId());
        return participant.details(days.today(participant.workspaceId()));
    }

    /**
     * These participants, in the order of their making; those who are gone are passed over. It asks for no right: for
     * modules that have the ids, and have checked what they show with them.
     */
    @Transactional(readOnly = true)
    public List<ParticipantReference> references(Collection<UUID> participantIds) {
        if (participantIds.isEmpty()) {
            return List.of();
        }
        Map<UUID, LocalDate> today = new HashMap<>();
        return participants.withSegments(participantIds).stream()
                .map(participant ->
                        participant.reference(() -> today.computeIfAbsent(participant.workspaceId(), days::today)))
                .toList();
    }

    /**
     * Adds a participant under the next free code.
     *
     * @return the id
     * @throws Refusal {@code limit-participants}, {@code unknown-segment}, or what is wrong with the draft
     */
    @Transactional
    public UUID add(UUID workspaceId, ParticipantDraft draft) {
        access.lock(workspaceId);
        if (participants.count(workspaceId) >= ParticipantLimits.PARTICIPANTS) {
            throw new Refusal("limit-participants", Map.of("limit", ParticipantLimits.PARTICIPANTS));
        }
        requireSegments(workspaceId, draft.segmentIds());
        var participant =
                new Participant(Ids.next(), workspaceId, registers.nextCode(workspaceId), draft, clock.instant());
        entities.persist(participant);
        return participant.id();
    }

    /**
     * Adds a participant, and says who it is.
     *
     * @return the id
     * @throws Refusal as for {@link #add(UUID, ParticipantDraft)}, or what is wrong with who it is
     */
    @Transactional
    public UUID add(UUID workspaceId, ParticipantDraft draft, Identity identity) {
        var id = add(workspaceId, draft);
        vault.write(participants.findById(id).orElseThrow(), identity);
        return id;
    }

    /**
     * Changes what is said of a participant.
     *
     * @param seen the version that the change is made to; a later one is not overwritten
     * @throws Refusal {@code changed-meanwhile}, {@code participant-withdrawn}, and as for {@link #add}
     */
    @Transactional
    public void change(UUID participantId, ParticipantDraft draft, long seen) {
        var participant = access.lockParticipant(participantId);
        participant.requirePresent(days.today(participant.workspaceId()));
        var added = new HashSet<>(draft.segmentIds());
        added.removeAll(participant.segmentIds());
        requireSegments(participant.workspaceId(), added);
        participant.change(draft, seen);
    }

    private void requireSegments(UUID workspaceId, Set<UUID> wanted) {
        var present = segments.references(workspaceId, wanted).stream()
                .filter(segment -> segment.mergedInto() == null)
                .map(SegmentReference::id)
                .collect(Collectors.toSet());
        if (!present.equals(wanted)) {
            throw new Refusal("unknown-segment");
        }
    }
}
