package app.etappe.interview;

import app.etappe.participant.ParticipantReference;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Reads the list of interviews: a few queries, however many there are. */
@Component
class InterviewLists {

    /** The most interviews that one list shows. */
    static final int LONGEST = 1_000;

    private final Interviews interviews;
    private final Speakers speakers;
    private final EntityManager entities;

    InterviewLists(Interviews interviews, Speakers speakers, EntityManager entities) {
        this.interviews = interviews;
        this.speakers = speakers;
        this.entities = entities;
    }

    /** The latest first. @param onlyReleased only what who does no research may read */
    List<InterviewSummary> list(UUID workspaceId, boolean archived, boolean onlyReleased) {
        var all = interviews.in(workspaceId, archived, onlyReleased, Limit.of(LONGEST));
        if (all.isEmpty()) {
            return List.of();
        }
        var ids = all.stream().map(Interview::id).toList();
        interviews.withParticipants(ids);
        var people = speakers
                .of(all.stream()
                        .flatMap(interview -> interview.participantIds().stream())
                        .collect(Collectors.toSet()))
                .stream()
                .filter(participant -> !participant.withdrawn())
                .collect(Collectors.toMap(ParticipantReference::id, Function.identity()));
        var notes = count(
                "select n.interviewId, count(n) from Note n where n.interviewId in :ids and n.removedIn is null"
                        + " and n.hidden = false group by n.interviewId",
                ids);
        var links = count(
                "select l.interviewId, count(l) from EvidenceLink l join Note n on n.id = l.noteId"
                        + " where l.interviewId in :ids and n.removedIn is null and n.hidden = false"
                        + " group by l.interviewId",
                ids);
        return all.stream()
                .filter(interview -> !onlyReleased || isShown(interview, people))
                .map(interview -> summary(interview, people, notes, links))
                .toList();
    }

    /** An interview of people who all withdrew has nothing to read. */
    private static boolean isShown(Interview interview, Map<UUID, ParticipantReference> people) {
        var ids = interview.participantIds();
        return ids.isEmpty() || ids.stream().anyMatch(people::containsKey);
    }

    private static InterviewSummary summary(
            Interview interview, Map<UUID, ParticipantReference> people, Map<UUID, Long> notes, Map<UUID, Long> links) {
        var draft = interview.draft();
        return new InterviewSummary(
                interview.id(),
                draft.kind(),
                draft.title(),
                draft.heldOn(),
                draft.minutes(),
                draft.mapId(),
                draft.segmentId(),
                draft.participantIds().stream()
                        .map(people::get)
                        .filter(Objects::nonNull)
                        .toList(),
                interview.isReleased(),
                interview.isArchived(),
                notes.getOrDefault(interview.id(), 0L),
                links.getOrDefault(interview.id(), 0L));
    }

    private Map<UUID, Long> count(String jpql, Collection<UUID> ids) {
        var counts = new HashMap<UUID, Long>();
        for (var row : entities.createQuery(jpql, Object[].class)
                .setParameter("ids", ids)
                .getResultList()) {
            counts.put((UUID) row[0], (Long) row[1]);
        }
        return counts;
    }
}
