package app.etappe.interview;

import app.etappe.participant.ParticipantReference;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Puts lines together with what else is told of them: a few queries, however many they are. */
@Component
class FoundNotes {

    /** So many people are offered to choose from. */
    private static final int MOST_PEOPLE = 5_000;

    /** A line and where in it stands what was looked for. */
    record Hit(Note note, List<FoundNote.Mark> marks) {}

    private final Interviews interviews;
    private final Speakers speakers;
    private final Notes notes;
    private final Tags tags;

    FoundNotes(Interviews interviews, Speakers speakers, Notes notes, Tags tags) {
        this.interviews = interviews;
        this.speakers = speakers;
        this.notes = notes;
        this.tags = tags;
    }

    /** @param ids of interviews, in the order in which they are wanted */
    Hearing hearing(List<UUID> ids, boolean researcher) {
        Map<UUID, Interview> found = ids.isEmpty()
                ? Map.of()
                : interviews.withParticipants(ids).stream().collect(Collectors.toMap(Interview::id, each -> each));
        var inOrder = ids.stream().map(found::get).filter(each -> each != null).toList();
        var people = inOrder.stream()
                .flatMap(interview -> interview.participantIds().stream())
                .collect(Collectors.toSet());
        return Hearing.of(inOrder, people.isEmpty() ? List.of() : speakers.of(people), researcher);
    }

    SearchChoices choices(UUID workspaceId, boolean researcher) {
        var people = speakers.of(interviews.peopleIn(workspaceId, !researcher, Limit.of(MOST_PEOPLE))).stream()
                .filter(person -> !person.withdrawn())
                .sorted(Comparator.comparing(ParticipantReference::code))
                .toList();
        return new SearchChoices(tags.names(workspaceId), people);
    }

    List<FoundNote> of(Collection<Hit> hits, Hearing hearing) {
        var ids = hits.stream().map(hit -> hit.note().id()).toList();
        var tagged = notes.tags(ids).stream().collect(Collectors.groupingBy(NoteTag::noteId));
        var names = tags.names(tagged.values().stream()
                .flatMap(List::stream)
                .map(NoteTag::tagId)
                .collect(Collectors.toSet()));
        return hits.stream()
                .map(hit ->
                        found(hit, hearing, names(tagged.getOrDefault(hit.note().id(), List.of()), names)))
                .toList();
    }

    private static List<String> names(List<NoteTag> tagged, Map<UUID, String> names) {
        return tagged.stream()
                .map(tag -> names.getOrDefault(tag.tagId(), ""))
                .sorted()
                .toList();
    }

    private static FoundNote found(Hit hit, Hearing hearing, List<String> tags) {
        var note = hit.note();
        var interview = hearing.interview(note);
        ParticipantReference person = hearing.person(note);
        return new FoundNote(
                note.id(),
                interview.id(),
                interview.title(),
                interview.kind(),
                interview.heldOn(),
                note.kind(),
                Speakers.INTERVIEWER.equals(note.speaker()),
                person == null ? null : person.id(),
                person == null ? null : person.code(),
                hearing.segments(note),
                note.at(),
                note.mood(),
                tags,
                hearing.text(note),
                hit.marks());
    }
}
