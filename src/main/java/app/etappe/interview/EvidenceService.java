package app.etappe.interview;

import app.etappe.base.Refusal;
import app.etappe.journey.MapService;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What interviews say of maps: by reference, never with the words. */
@Service
public class EvidenceService {

    /** The most links that one map is shown with. */
    private static final int MOST = 30_000;

    private final MapService maps;
    private final InterviewAccess access;
    private final Interviews interviews;
    private final Speakers speakers;
    private final EntityManager entities;

    EvidenceService(
            MapService maps, InterviewAccess access, Interviews interviews, Speakers speakers, EntityManager entities) {
        this.maps = maps;
        this.access = access;
        this.interviews = interviews;
        this.speakers = speakers;
        this.entities = entities;
    }

    /**
     * What customers said of a map, of all its layers: researchers get it from all interviews, everybody else from those
     * released. Left out are thoughts of those who wrote, what those who asked said, whoever withdrew, and the archive. A
     * few queries, however much it is.
     *
     * @throws Refusal {@code not-found} for a map that its reader does not see
     */
    @Transactional(readOnly = true)
    public MapEvidence of(UUID mapId) {
        return read(mapId, access.isResearcher(maps.details(mapId).workspaceId()), null);
    }

    /**
     * What customers said of a map in interviews that were released: the same whoever reads it. Left out is the same as in
     * {@link #of}.
     *
     * @throws Refusal {@code not-found} for a map that its reader does not see
     */
    @Transactional(readOnly = true)
    public MapEvidence released(UUID mapId) {
        maps.details(mapId);
        return read(mapId, false, null);
    }

    /**
     * As {@link #released(UUID)}, with what was said of some elements alone; of all who were asked.
     *
     * @throws Refusal {@code not-found} for a map that its reader does not see
     */
    @Transactional(readOnly = true)
    public MapEvidence released(UUID mapId, Set<UUID> elementIds) {
        maps.details(mapId);
        return read(mapId, false, elementIds);
    }

    private MapEvidence read(UUID mapId, boolean all, @Nullable Set<UUID> elementIds) {
        var about = about(mapId, all);
        var withdrawn = speakers.withdrawn(about.values().stream()
                .flatMap(interview -> interview.participantIds().stream())
                .collect(Collectors.toSet()));
        var evidence = linked(mapId, elementIds).stream()
                .filter(line -> about.containsKey(line.interviewId()))
                .flatMap(line -> evidence(line, Objects.requireNonNull(about.get(line.interviewId())), withdrawn))
                .toList();
        var asked = about.values().stream()
                .flatMap(interview -> interview.participantIds().stream())
                .filter(participant -> !withdrawn.contains(participant))
                .collect(Collectors.toSet());
        return new MapEvidence(evidence, asked);
    }

    /** The interviews in use that are about the map, or in which something is linked to it. */
    private Map<UUID, Interview> about(UUID mapId, boolean all) {
        var ids = entities.createQuery(
                        "select i.id from Interview i where i.archivedAt is null"
                                + " and (:all = true or i.releasedAt is not null) and (i.mapId = :map"
                                + " or i.id in (select l.interviewId from EvidenceLink l where l.mapId = :map))",
                        UUID.class)
                .setParameter("map", mapId)
                .setParameter("all", all)
                .setMaxResults(InterviewLists.LONGEST)
                .getResultList();
        var found = new HashMap<UUID, Interview>();
        if (!ids.isEmpty()) {
            interviews.withParticipants(ids).forEach(interview -> found.put(interview.id(), interview));
        }
        return found;
    }

    private List<LinkedLine> linked(UUID mapId, @Nullable Set<UUID> elementIds) {
        if (elementIds != null && elementIds.isEmpty()) {
            return List.of();
        }
        var query = entities.createQuery(
                        "select new app.etappe.interview.LinkedLine(l.id, l.noteId, l.interviewId, l.mapId, l.elementId,"
                                + " l.laneId, l.stance, coalesce(l.mood, n.mood), n.speaker)"
                                + " from EvidenceLink l join Note n on n.id = l.noteId where l.mapId = :map"
                                + (elementIds == null ? "" : " and l.elementId in :elements")
                                + " and n.removedIn is null and n.hidden = false and n.kind <> :thought"
                                + " and (n.speaker is null or n.speaker <> :interviewer)",
                        LinkedLine.class)
                .setParameter("map", mapId)
                .setParameter("thought", NoteKind.THOUGHT)
                .setParameter("interviewer", Speakers.INTERVIEWER)
                .setMaxResults(MOST);
        if (elementIds != null) {
            query.setParameter("elements", elementIds);
        }
        return query.getResultList();
    }

    private static Stream<Evidence> evidence(LinkedLine line, Interview interview, Set<UUID> withdrawn) {
        var person = Speakers.person(line.speaker(), interview);
        return Speakers.isHeard(person, interview, withdrawn)
                ? Stream.of(new Evidence(
                        line.linkId(),
                        line.noteId(),
                        interview.id(),
                        line.target(),
                        person,
                        interview.heldOn(),
                        interview.kind()))
                : Stream.empty();
    }
}
