package app.etappe.interview;

import app.etappe.journey.MapService;
import app.etappe.journey.MapSummary;
import app.etappe.participant.ParticipantReference;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was said word for word and may be quoted where others than the team read it: by reference, read anew each time. */
@Service
public class OutsideQuoteService {

    /** The most lines that are looked through for one question, the newest. */
    private static final int MOST = 5_000;

    private record Said(EvidenceLink link, Note note, Interview interview) {

        @Nullable
        UUID person() {
            return Speakers.person(note.speaker(), interview);
        }

        UUID elementId() {
            return link.target().elementId();
        }
    }

    private final WorkspaceAccess access;
    private final MapService maps;
    private final Interviews interviews;
    private final Speakers speakers;
    private final EntityManager entities;

    OutsideQuoteService(
            WorkspaceAccess access, MapService maps, Interviews interviews, Speakers speakers, EntityManager entities) {
        this.access = access;
        this.maps = maps;
        this.interviews = interviews;
        this.speakers = speakers;
        this.entities = entities;
    }

    /**
     * What supports some elements of maps that its reader sees, of released interviews and of people who agreed to be quoted
     * outside. Masked words are black for everybody. Nothing for members who may not read research.
     *
     * @throws app.etappe.base.Refusal {@code not-found} for who is no member
     */
    @Transactional(readOnly = true)
    public OutsideQuotes of(UUID workspaceId, Collection<UUID> elementIds) {
        access.require(Right.READ, workspaceId);
        var readable =
                maps.list(workspaceId, false).stream().map(MapSummary::id).collect(Collectors.toSet());
        boolean mayRead = access.couldOutOfArchive(Right.READ_RESEARCH, workspaceId);
        if (!mayRead || readable.isEmpty() || elementIds.isEmpty()) {
            return OutsideQuotes.NONE;
        }
        return consented(heard(readable, Set.copyOf(elementIds)));
    }

    private List<Said> heard(Set<UUID> mapIds, Set<UUID> elementIds) {
        var said = entities
                .createQuery(
                        "select l, n, i from EvidenceLink l join Note n on n.id = l.noteId"
                                + " join Interview i on i.id = l.interviewId"
                                + " where l.mapId in :maps and l.elementId in :elements and l.stance = :supports"
                                + " and i.archivedAt is null and i.releasedAt is not null"
                                + " and n.removedIn is null and n.hidden = false and n.kind = :verbatim"
                                + " and (n.speaker is null or n.speaker <> :interviewer)"
                                + " order by i.heldOn desc, l.id desc",
                        Object[].class)
                .setParameter("maps", mapIds)
                .setParameter("elements", elementIds)
                .setParameter("supports", Stance.SUPPORTS)
                .setParameter("verbatim", NoteKind.VERBATIM)
                .setParameter("interviewer", Speakers.INTERVIEWER)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(row -> new Said((EvidenceLink) row[0], (Note) row[1], (Interview) row[2]))
                .toList();
        if (said.isEmpty()) {
            return List.of();
        }
        interviews.withParticipants(
                said.stream().map(each -> each.interview().id()).collect(Collectors.toSet()));
        var withdrawn = speakers.withdrawn(said.stream()
                .flatMap(each -> each.interview().participantIds().stream())
                .collect(Collectors.toSet()));
        return said.stream()
                .filter(each -> Speakers.isHeard(each.person(), each.interview(), withdrawn))
                .toList();
    }

    private OutsideQuotes consented(List<Said> heard) {
        var people = heard.stream().map(Said::person).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<UUID, ParticipantReference> quotable = speakers.of(people).stream()
                .filter(ParticipantReference::quotable)
                .collect(Collectors.toMap(ParticipantReference::id, Function.identity()));
        var quotes = new ArrayList<OutsideQuote>();
        var withheld = new HashMap<UUID, Set<UUID>>();
        for (var each : heard) {
            var person = each.person() == null ? null : quotable.get(each.person());
            if (person == null) {
                withheld.computeIfAbsent(each.elementId(), element -> new HashSet<>())
                        .add(each.note().id());
            } else {
                quotes.add(new OutsideQuote(each.note().id(), each.elementId(), words(each), person.code()));
            }
        }
        return new OutsideQuotes(quotes, withheld);
    }

    private static String words(Said said) {
        return said.link().part().in(said.note().masks().masked(said.note().text()));
    }
}
