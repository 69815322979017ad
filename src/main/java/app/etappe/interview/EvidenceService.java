package app.etappe.interview;

import app.etappe.base.Refusal;
import app.etappe.journey.MapService;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What interviews say of maps: by reference, never with the words. */
@Service
public class EvidenceService {

    /** The most links that one map is shown with. */
    private static final int MOST = 50_000;

    /** A line that is linked, as it is read: whose it is has still to be found out. */
    private record Linked(
            EvidenceLink link,
            Interview interview,
            @Nullable String speaker) {}

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
        boolean all = access.isResearcher(maps.details(mapId).workspaceId());
        var about = about(mapId, all);
        var withdrawn = speakers.withdrawn(about.values().stream()
                .flatMap(interview -> interview.participantIds().stream())
                .collect(Collectors.toSet()));
        var evidence = linked(mapId).stream()
                .filter(linked -> about.containsKey(linked.interview().id()))
                .flatMap(linked -> evidence(linked, withdrawn).stream())
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

    private List<Linked> linked(UUID mapId) {
        return entities
                .createQuery(
                        "select l, i, n.speaker from EvidenceLink l join Note n on n.id = l.noteId"
                                + " join Interview i on i.id = l.interviewId where l.mapId = :map"
                                + " and n.removedIn is null and n.hidden = false and n.kind <> :thought"
                                + " and (n.speaker is null or n.speaker <> :interviewer)",
                        Object[].class)
                .setParameter("map", mapId)
                .setParameter("thought", NoteKind.THOUGHT)
                .setParameter("interviewer", Speakers.INTERVIEWER)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(row -> new Linked((EvidenceLink) row[0], (Interview) row[1], (String) row[2]))
                .toList();
    }

    private static List<Evidence> evidence(Linked linked, Set<UUID> withdrawn) {
        var interview = linked.interview();
        var gone = new HashSet<>(interview.participantIds());
        gone.retainAll(withdrawn);
        var person = person(linked);
        // What nobody knows whom it is of could be of whoever withdrew.
        boolean heard = person == null ? gone.isEmpty() : !gone.contains(person);
        if (!heard) {
            return List.of();
        }
        var draft = interview.draft();
        return List.of(new Evidence(
                linked.link().id(),
                linked.link().noteId(),
                interview.id(),
                linked.link().target(),
                person,
                draft.heldOn(),
                draft.kind()));
    }

    /** In a talk with one person, what nobody is named for is theirs. */
    private static @Nullable UUID person(Linked linked) {
        var speaker = linked.speaker();
        if (speaker != null) {
            return UUID.fromString(speaker);
        }
        var ids = linked.interview().participantIds();
        return ids.size() == 1 ? ids.getFirst() : null;
    }
}
