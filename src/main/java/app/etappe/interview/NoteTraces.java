package app.etappe.interview;

import app.etappe.participant.ParticipantTraces;
import app.etappe.participant.TraceSummary;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What interviews keep of a participant: their lines, and what these stand behind. */
@Component
class NoteTraces implements ParticipantTraces {

    private static final String INTERVIEWS = "interviews";
    private static final String LINES = "lines";
    private static final String LINKS = "links";

    private final Interviews interviews;
    private final Notes notes;
    private final ParticipantFollowing following;
    private final PlaceLabels labels;

    NoteTraces(Interviews interviews, Notes notes, ParticipantFollowing following, PlaceLabels labels) {
        this.interviews = interviews;
        this.notes = notes;
        this.following = following;
        this.labels = labels;
    }

    @Override
    public TraceSummary of(UUID participantId) {
        var held = with(participantId);
        var lines = held.stream()
                .flatMap(interview -> lines(interview, participantId).stream())
                .toList();
        var links = notes.links(lines.stream().map(Note::id).toList());
        var claims = labels.of(links.stream().map(EvidenceLink::target).toList()).values().stream()
                .map(InterviewAbout.Place::text)
                .filter(text -> !text.isEmpty())
                .sorted()
                .toList();
        return new TraceSummary(counts(held.size(), lines.size(), links.size()), claims);
    }

    @Override
    public Map<String, Integer> erase(UUID participantId) {
        int lines = 0;
        int links = 0;
        var held = with(participantId);
        for (var interview : held) {
            following.hide(interview, participantId);
            for (var note : lines(interview, participantId)) {
                links += notes.forget(note);
                note.erase();
                lines++;
            }
            interview.anonymise();
        }
        return counts(held.size(), lines, links);
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

    private List<Note> lines(Interview interview, UUID participantId) {
        return notes.all(interview.id()).stream()
                .filter(note -> !note.isErased() && Withdrawn.isOf(note, interview, participantId))
                .toList();
    }

    private static Map<String, Integer> counts(int interviews, int lines, int links) {
        return Map.of(INTERVIEWS, interviews, LINES, lines, LINKS, links);
    }
}
