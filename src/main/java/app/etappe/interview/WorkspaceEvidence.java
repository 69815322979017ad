package app.etappe.interview;

import app.etappe.interview.ReleasedTalk.Said;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What released interviews say of several maps at once, for counts that are the same whoever reads them. It asks for no right:
 * whoever hands on more than counts asks first.
 */
@Component
public class WorkspaceEvidence {

    /** The most links that are counted at once. */
    private static final int MOST = 100_000;

    private record Linked(
            UUID interviewId,
            UUID mapId,
            UUID elementId,
            Stance stance,
            @Nullable String speaker) {}

    private final Interviews interviews;
    private final Speakers speakers;
    private final EntityManager entities;

    WorkspaceEvidence(Interviews interviews, Speakers speakers, EntityManager entities) {
        this.interviews = interviews;
        this.speakers = speakers;
        this.entities = entities;
    }

    /**
     * The released interviews in use, 1,000 at most, the latest first. Left out of what was said is the same as in {@link
     * EvidenceService#of}. A few queries, however much it is.
     *
     * @param mapIds what is said of other maps is passed over
     */
    @Transactional(readOnly = true)
    public List<ReleasedTalk> of(UUID workspaceId, Collection<UUID> mapIds) {
        var released = interviews.in(workspaceId, false, true, Limit.of(InterviewLists.LONGEST));
        if (mapIds.isEmpty() || released.isEmpty()) {
            return List.of();
        }
        interviews.withParticipants(released.stream().map(Interview::id).toList());
        var withdrawn = speakers.withdrawn(released.stream()
                .flatMap(interview -> interview.participantIds().stream())
                .collect(Collectors.toSet()));
        var linked = linked(mapIds).stream().collect(Collectors.groupingBy(Linked::interviewId));
        return released.stream()
                .map(interview -> talk(interview, linked.getOrDefault(interview.id(), List.of()), withdrawn))
                .toList();
    }

    private List<Linked> linked(Collection<UUID> mapIds) {
        return entities
                .createQuery(
                        "select l.interviewId, l.mapId, l.elementId, l.stance, n.speaker"
                                + " from EvidenceLink l join Note n on n.id = l.noteId where l.mapId in :maps"
                                + " and n.removedIn is null and n.hidden = false and n.kind <> :thought"
                                + " and (n.speaker is null or n.speaker <> :interviewer)",
                        Object[].class)
                .setParameter("maps", mapIds)
                .setParameter("thought", NoteKind.THOUGHT)
                .setParameter("interviewer", Speakers.INTERVIEWER)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(row -> new Linked((UUID) row[0], (UUID) row[1], (UUID) row[2], (Stance) row[3], (String) row[4]))
                .toList();
    }

    private static ReleasedTalk talk(Interview interview, List<Linked> linked, Set<UUID> withdrawn) {
        var maps = linked.stream().map(Linked::mapId).collect(Collectors.toSet());
        var about = interview.mapId();
        if (about != null) {
            maps.add(about);
        }
        var people = interview.participantIds().stream()
                .filter(person -> !withdrawn.contains(person))
                .collect(Collectors.toSet());
        var said = linked.stream()
                .filter(line -> Speakers.isHeard(Speakers.person(line.speaker(), interview), interview, withdrawn))
                .map(line -> new Said(line.elementId(), line.stance(), Speakers.person(line.speaker(), interview)))
                .toList();
        return new ReleasedTalk(interview.id(), interview.heldOn(), maps, people, said);
    }
}
