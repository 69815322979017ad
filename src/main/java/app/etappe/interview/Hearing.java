package app.etappe.interview;

import app.etappe.participant.ParticipantReference;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one reader hears of several interviews: whose lines they are, and which of them are not shown.
 *
 * @param researcher whether they see masked words, thoughts and what is not released
 */
record Hearing(Map<UUID, Interview> interviews, Map<UUID, ParticipantReference> people, boolean researcher) {

    static Hearing of(Collection<Interview> interviews, List<ParticipantReference> people, boolean researcher) {
        var byId = new LinkedHashMap<UUID, Interview>();
        interviews.forEach(interview -> byId.put(interview.id(), interview));
        var known = new HashMap<UUID, ParticipantReference>();
        people.forEach(person -> known.put(person.id(), person));
        return new Hearing(byId, known, researcher);
    }

    Interview interview(Note note) {
        return interview(note.interviewId());
    }

    Interview interview(UUID id) {
        return Objects.requireNonNull(interviews.get(id));
    }

    /** Where the line stands in a list of found ones. */
    NotePosition position(Note note) {
        return new NotePosition(interview(note).heldOn(), note.interviewId(), note.rank());
    }

    /** Whether the line is of this workspace, of an interview that is in use and open to the reader. */
    boolean isOf(Note note, UUID workspaceId) {
        var interview = interviews.get(note.interviewId());
        return interview != null
                && interview.workspaceId().equals(workspaceId)
                && !interview.isArchived()
                && (researcher || interview.isReleased());
    }

    /** Whether the reader may see the line now: a consent may be over without anybody having done anything. */
    boolean isHeard(Note note) {
        var interview = interviews.get(note.interviewId());
        if (interview == null || !note.isThere() || note.isErased()) {
            return false;
        }
        var gone = withdrawn(interview);
        return Withdrawn.isHeard(note, interview, gone)
                && (researcher || (note.kind() != NoteKind.THOUGHT && (note.speaker() != null || gone.isEmpty())));
    }

    private Set<UUID> withdrawn(Interview interview) {
        return interview.participantIds().stream()
                .filter(id -> !isPresent(people.get(id)))
                .collect(Collectors.toSet());
    }

    private static boolean isPresent(@Nullable ParticipantReference person) {
        return person != null && !person.withdrawn();
    }

    String text(Note note) {
        return researcher ? note.text() : note.masks().masked(note.text());
    }

    /** Whose the line is, as {@link Speakers#person} says; null for whoever asked, and where nobody knows. */
    @Nullable
    ParticipantReference person(Note note) {
        var id = Speakers.INTERVIEWER.equals(note.speaker()) ? null : Speakers.person(note.speaker(), interview(note));
        return id == null ? null : people.get(id);
    }

    /** Of the person; where nobody is known for a source, of the interview. */
    List<UUID> segments(Note note) {
        var person = person(note);
        if (person != null) {
            return person.segmentIds();
        }
        var interview = interview(note);
        var segment = interview.segmentId();
        return segment != null && interview.participantIds().isEmpty() ? List.of(segment) : List.of();
    }
}
