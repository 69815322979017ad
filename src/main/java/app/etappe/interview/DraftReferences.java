package app.etappe.interview;

import app.etappe.base.Refusal;
import app.etappe.journey.MapService;
import app.etappe.participant.ParticipantService;
import app.etappe.segment.SegmentService;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks that what an interview refers to is there, in the same workspace. */
@Component
class DraftReferences {

    private final ParticipantService participants;
    private final SegmentService segments;
    private final MapService maps;
    private final EntityManager entities;

    DraftReferences(ParticipantService participants, SegmentService segments, MapService maps, EntityManager entities) {
        this.participants = participants;
        this.segments = segments;
        this.maps = maps;
        this.entities = entities;
    }

    /**
     * @param present the interview as it is; null: it is new
     * @throws Refusal {@code unknown-participant}, {@code participant-withdrawn}, {@code unknown-segment},
     *     {@code not-found} for the map, {@code participant-speaks}
     */
    void require(UUID workspaceId, InterviewDraft draft, @Nullable Interview present) {
        var before = present == null ? Set.<UUID>of() : Set.copyOf(present.participantIds());
        requireParticipants(workspaceId, draft, before);
        if (present != null) {
            requireSilent(present, draft);
        }
        var segment = draft.segmentId();
        if (segment != null && segments.references(workspaceId, Set.of(segment)).isEmpty()) {
            throw new Refusal("unknown-segment");
        }
        var map = draft.mapId();
        if (map != null && (present == null || !map.equals(present.mapId())) && isElsewhere(map, workspaceId)) {
            throw Refusal.notFound();
        }
    }

    private boolean isElsewhere(UUID mapId, UUID workspaceId) {
        return !maps.details(mapId).workspaceId().equals(workspaceId);
    }

    private void requireParticipants(UUID workspaceId, InterviewDraft draft, Set<UUID> before) {
        var added = new HashSet<>(draft.participantIds());
        added.removeAll(before);
        if (added.isEmpty()) {
            return;
        }
        var known = participants.list(workspaceId).stream()
                .map(participant -> participant.id())
                .collect(Collectors.toSet());
        if (!known.containsAll(added)) {
            throw new Refusal("unknown-participant");
        }
        if (participants.references(added).stream().anyMatch(participant -> participant.withdrawn())) {
            throw new Refusal("participant-withdrawn");
        }
    }

    /** Who said something stays in the interview. */
    private void requireSilent(Interview present, InterviewDraft draft) {
        var leaving = new HashSet<>(present.participantIds());
        draft.participantIds().forEach(leaving::remove);
        boolean speaks = !leaving.isEmpty()
                && entities.createQuery(
                                        "select count(n) from Note n where n.interviewId = :interview"
                                                + " and n.speaker in :speakers and n.removedIn is null",
                                        Long.class)
                                .setParameter("interview", present.id())
                                .setParameter(
                                        "speakers",
                                        leaving.stream().map(UUID::toString).toList())
                                .getSingleResult()
                        > 0;
        if (speaks) {
            throw new Refusal("participant-speaks");
        }
    }
}
