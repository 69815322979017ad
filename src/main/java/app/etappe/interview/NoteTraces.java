package app.etappe.interview;

import app.etappe.participant.ParticipantTraces;
import app.etappe.participant.TraceSummary;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What interviews keep of a participant: their lines, and what these stand behind. */
@Component
class NoteTraces implements ParticipantTraces {

    private static final String INTERVIEWS = "interviews";
    private static final String LINES = "lines";
    private static final String LINKS = "links";
    /** As many ids as a statement may name. */
    private static final int AT_ONCE = 500;

    private final Interviews interviews;
    private final Notes notes;
    private final NoteWords words;
    private final Speakers speakers;
    private final HouseEdits edits;
    private final PlaceLabels labels;
    private final ApplicationEventPublisher events;

    NoteTraces(
            Interviews interviews,
            Notes notes,
            NoteWords words,
            Speakers speakers,
            HouseEdits edits,
            PlaceLabels labels,
            ApplicationEventPublisher events) {
        this.interviews = interviews;
        this.notes = notes;
        this.words = words;
        this.speakers = speakers;
        this.edits = edits;
        this.labels = labels;
        this.events = events;
    }

    @Override
    public TraceSummary of(UUID participantId) {
        var held = with(participantId);
        var lines = held.stream()
                .flatMap(interview ->
                        lines(interview, participantId, speakers.withdrawn(interview.participantIds())).stream())
                .toList();
        var links = notes.links(lines.stream().map(Note::id).toList());
        var claims = labels.of(links.stream().map(EvidenceLink::target).toList()).values().stream()
                .map(InterviewAbout.Place::text)
                .filter(text -> !text.isEmpty())
                .sorted()
                .toList();
        return new TraceSummary(counts(held.size(), lines.size(), links.size()), claims);
    }

    /** As a change of each interview that its log tells of, without a word. */
    @Override
    public Map<String, Integer> erase(UUID participantId) {
        int lines = 0;
        int links = 0;
        var held = with(participantId);
        for (var interview : held) {
            var theirs = lines(interview, participantId, speakers.erased(interview.participantIds()));
            lines += theirs.size();
            links += notes.links(theirs.stream().map(Note::id).toList()).size();
            edits.edit(interview, edit -> erase(edit, theirs));
            words.forget(interview.id(), theirs);
            tell(interview, theirs);
            notes.forgetEarlierTexts(interview.id(), participantId.toString());
            interview.anonymise();
        }
        return counts(held.size(), lines, links);
    }

    private void tell(Interview interview, List<Note> lines) {
        if (!lines.isEmpty()) {
            var ids = lines.stream().map(Note::id).collect(Collectors.toSet());
            events.publishEvent(new LinesErased(interview.workspaceId(), ids));
        }
    }

    private void erase(NoteEdit edit, List<Note> lines) {
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            var some = lines.subList(from, Math.min(from + AT_ONCE, lines.size()));
            var ids = some.stream().map(Note::id).toList();
            var byId = some.stream().collect(Collectors.toMap(Note::id, Function.identity()));
            notes.tags(ids).forEach(tag -> edit.untag(Objects.requireNonNull(byId.get(tag.noteId())), tag.tagId()));
            notes.links(ids).forEach(edit::unlink);
            some.forEach(line -> erase(edit, line));
            notes.forgetTexts(ids);
        }
    }

    private static void erase(NoteEdit edit, Note line) {
        edit.mask(line, Spans.NONE);
        edit.change(line, NoteProperty.MOOD, null);
        edit.change(line, NoteProperty.SPEAKER, null);
        edit.change(line, NoteProperty.HIDDEN, NoteProperty.YES);
        edit.erase(line);
    }

    @Override
    public Map<String, Integer> anonymise(UUID participantId) {
        var held = with(participantId);
        held.forEach(Interview::anonymise);
        return Map.of(INTERVIEWS, held.size());
    }

    private List<Interview> with(UUID participantId) {
        return interviews.with(participantId, Limit.of(InterviewLists.LONGEST));
    }

    private List<Note> lines(Interview interview, UUID participantId, Set<UUID> gone) {
        return notes.all(interview.id()).stream()
                .filter(note -> !note.isErased() && Withdrawn.isOf(note, interview, participantId, gone))
                .toList();
    }

    private static Map<String, Integer> counts(int interviews, int lines, int links) {
        return Map.of(INTERVIEWS, interviews, LINES, lines, LINKS, links);
    }
}
