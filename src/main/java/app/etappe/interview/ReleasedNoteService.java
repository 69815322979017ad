package app.etappe.interview;

import app.etappe.base.Refusal;
import app.etappe.participant.ParticipantReference;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lines of an interview for those who read it and do no research. */
@Service
public class ReleasedNoteService {

    private final InterviewAccess access;
    private final Speakers speakers;
    private final Notes notes;
    private final Tags tags;
    private final PlaceLabels labels;

    ReleasedNoteService(InterviewAccess access, Speakers speakers, Notes notes, Tags tags, PlaceLabels labels) {
        this.access = access;
        this.speakers = speakers;
        this.notes = notes;
        this.tags = tags;
        this.labels = labels;
    }

    /**
     * The lines in order: masked, without those whose person withdrew, and those of nobody knows whom where anybody did;
     * without thoughts of those who wrote.
     *
     * @throws Refusal {@code not-found} unless it was released, or its reader does research
     */
    @Transactional(readOnly = true)
    public List<ReleasedNote> read(UUID interviewId) {
        var interview = access.requireReader(interviewId);
        var ids = interview.participantIds();
        var withdrawn = speakers.withdrawn(ids);
        var codes = speakers.of(ids).stream()
                .collect(Collectors.toMap(person -> person.id().toString(), ParticipantReference::code));
        var names =
                tags.all(interview.workspaceId()).stream().collect(Collectors.toMap(TagSummary::id, TagSummary::name));
        var tagged = notes.tagsOf(interviewId).stream().collect(Collectors.groupingBy(NoteTag::noteId));
        var links = notes.linksOf(interviewId);
        var places = labels.of(links.stream().map(EvidenceLink::target).toList());
        var linked = links.stream().collect(Collectors.groupingBy(EvidenceLink::noteId));
        return notes.all(interviewId).stream()
                .filter(Note::isThere)
                .filter(note -> note.kind() != NoteKind.THOUGHT)
                .filter(note -> Withdrawn.isHeard(note, interview, withdrawn)
                        && (note.speaker() != null || withdrawn.isEmpty()))
                .map(note -> new ReleasedNote(
                        note.id(),
                        note.kind(),
                        note.speaker() == null ? null : codes.getOrDefault(note.speaker(), note.speaker()),
                        note.at(),
                        note.masks().masked(note.text()),
                        note.mood(),
                        tagged.getOrDefault(note.id(), List.of()).stream()
                                .map(tag -> names.getOrDefault(tag.tagId(), ""))
                                .sorted()
                                .toList(),
                        linked.getOrDefault(note.id(), List.of()).stream()
                                .map(link -> place(link, places))
                                .filter(place -> !place.text().isEmpty())
                                .toList()))
                .toList();
    }

    private static ReleasedNote.Place place(EvidenceLink link, Map<String, InterviewAbout.Place> places) {
        var place = places.get(PlaceLabels.key(link.target()));
        return place == null
                ? new ReleasedNote.Place("", null)
                : new ReleasedNote.Place(place.text(), place.gone() ? null : link.target());
    }
}
