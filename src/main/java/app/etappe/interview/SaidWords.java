package app.etappe.interview;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a participant said, for who looks for it in texts of others. It asks for no right. */
@Component
public class SaidWords {

    /**
     * How to tell quotes of somebody.
     *
     * @param lines all that they said
     * @param workspaces where they said something; empty if they said nothing that could be told
     * @param isQuoted whether a text has six of their words in a row, or a whole shorter line of at least three
     */
    public record Said(List<UUID> lines, Set<UUID> workspaces, Predicate<String> isQuoted) {}

    private final Interviews interviews;
    private final Notes notes;
    private final Speakers speakers;

    SaidWords(Interviews interviews, Notes notes, Speakers speakers) {
        this.interviews = interviews;
        this.notes = notes;
        this.speakers = speakers;
    }

    /** All that they said and that is not erased, hidden or not, and in every wording that it ever had. */
    @Transactional(readOnly = true)
    public Said of(UUID participantId) {
        var held = interviews.with(participantId, Limit.of(InterviewLists.LONGEST));
        var lines = held.stream()
                .flatMap(interview -> lines(interview, participantId))
                .toList();
        var runs = new WordRuns(notes.texts(lines));
        var workspaces = new HashSet<UUID>();
        if (!runs.isEmpty()) {
            held.forEach(interview -> workspaces.add(interview.workspaceId()));
        }
        return new Said(lines, workspaces, runs::areIn);
    }

    private Stream<UUID> lines(Interview interview, UUID participantId) {
        var gone = speakers.withdrawn(interview.participantIds());
        return notes.all(interview.id()).stream()
                .filter(note -> !note.isErased() && Withdrawn.isOf(note, interview, participantId, gone))
                .map(Note::id);
    }
}
