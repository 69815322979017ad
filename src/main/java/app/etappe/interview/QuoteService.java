package app.etappe.interview;

import app.etappe.base.Refusal;
import app.etappe.journey.BoardSpot;
import app.etappe.journey.MapService;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was said of places on maps, with its words: by reference, read anew each time and never kept. */
@Service
public class QuoteService {

    /** The most quotes that are read for one question. */
    public static final int MOST = 300;

    private final MapService maps;
    private final InterviewAccess access;
    private final WorkspaceAccess workspaces;
    private final Interviews interviews;
    private final Speakers speakers;
    private final EntityManager entities;

    QuoteService(
            MapService maps,
            InterviewAccess access,
            WorkspaceAccess workspaces,
            Interviews interviews,
            Speakers speakers,
            EntityManager entities) {
        this.maps = maps;
        this.access = access;
        this.workspaces = workspaces;
        this.interviews = interviews;
        this.speakers = speakers;
        this.entities = entities;
    }

    /**
     * What was said of some places, the newest first, {@value #MOST} at most: researchers get all of it, whoever else may
     * read research what was released, and everybody else nothing. Left out is what is no evidence, see
     * {@link EvidenceService#of}.
     *
     * @throws Refusal {@code not-found} for a map that its reader does not see
     */
    @Transactional(readOnly = true)
    public List<Quote> of(UUID mapId, Set<BoardSpot> spots) {
        var workspace = maps.details(mapId).workspaceId();
        boolean researcher = access.isResearcher(workspace);
        if (spots.isEmpty() || !(researcher || workspaces.couldOutOfArchive(Right.READ_RESEARCH, workspace))) {
            return List.of();
        }
        var linked = linked(mapId, spots, researcher);
        var about = interviews(linked);
        var withdrawn = speakers.withdrawn(about.values().stream()
                .flatMap(interview -> interview.participantIds().stream())
                .collect(Collectors.toSet()));
        boolean mayWrite = researcher && workspaces.can(Right.RESEARCH, workspace);
        return linked.stream()
                .filter(row -> spots.contains(spot(row.link().target())))
                .flatMap(row -> quote(
                        row,
                        Objects.requireNonNull(about.get(row.note().interviewId())),
                        withdrawn,
                        researcher,
                        mayWrite))
                .toList();
    }

    private record Linked(EvidenceLink link, Note note) {}

    private List<Linked> linked(UUID mapId, Set<BoardSpot> spots, boolean all) {
        return entities
                .createQuery(
                        "select l, n from EvidenceLink l join Note n on n.id = l.noteId"
                                + " join Interview i on i.id = l.interviewId"
                                + " where l.mapId = :map and l.elementId in :elements and i.archivedAt is null"
                                + " and (:all = true or i.releasedAt is not null)"
                                + " and n.removedIn is null and n.hidden = false and n.kind <> :thought"
                                + " and (n.speaker is null or n.speaker <> :interviewer)"
                                + " order by i.heldOn desc, l.id desc",
                        Object[].class)
                .setParameter("map", mapId)
                .setParameter(
                        "elements", spots.stream().map(BoardSpot::elementId).collect(Collectors.toSet()))
                .setParameter("all", all)
                .setParameter("thought", NoteKind.THOUGHT)
                .setParameter("interviewer", Speakers.INTERVIEWER)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(row -> new Linked((EvidenceLink) row[0], (Note) row[1]))
                .toList();
    }

    private Map<UUID, Interview> interviews(List<Linked> linked) {
        var ids = linked.stream().map(row -> row.note().interviewId()).collect(Collectors.toSet());
        var found = new HashMap<UUID, Interview>();
        if (!ids.isEmpty()) {
            interviews.withParticipants(ids).forEach(interview -> found.put(interview.id(), interview));
        }
        return found;
    }

    private static Stream<Quote> quote(
            Linked row, Interview interview, Set<UUID> withdrawn, boolean researcher, boolean mayWrite) {
        var note = row.note();
        var person = Speakers.person(note.speaker(), interview);
        if (!Speakers.isHeard(person, interview, withdrawn)) {
            return Stream.empty();
        }
        var text = researcher ? note.text() : note.masks().masked(note.text());
        return Stream.of(new Quote(
                row.link().id(),
                note.id(),
                interview.id(),
                row.link().target(),
                row.link().part().in(text),
                note.kind(),
                person,
                interview.kind(),
                interview.heldOn(),
                interview.isReleased(),
                mayWrite));
    }

    private static BoardSpot spot(LinkTarget target) {
        return new BoardSpot(target.elementId(), target.laneId());
    }
}
