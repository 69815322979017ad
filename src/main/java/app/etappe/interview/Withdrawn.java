package app.etappe.interview;

import java.util.Set;
import java.util.UUID;

/** Which lines are still heard where somebody withdrew. */
final class Withdrawn {

    private Withdrawn() {}

    /**
     * Whether researchers see the line: not where its speaker withdrew, and none where everybody did. What nobody knows
     * whom it is of they see, so that they can give it to somebody.
     *
     * @param withdrawn those of the interview's participants of whom nothing may be shown
     */
    static boolean isHeard(Note note, Interview interview, Set<UUID> withdrawn) {
        var ids = interview.participantIds();
        if (!ids.isEmpty() && withdrawn.containsAll(ids)) {
            return false;
        }
        return withdrawn.stream().noneMatch(id -> id.toString().equals(note.speaker()));
    }

    /**
     * Whether the line is to go when this participant does: it is theirs, or nobody is left whose interview it is.
     *
     * @param gone those of the interview's participants who went before
     */
    static boolean isOf(Note note, Interview interview, UUID participant, Set<UUID> gone) {
        return participant.toString().equals(note.speaker())
                || interview.participantIds().stream().allMatch(id -> id.equals(participant) || gone.contains(id));
    }
}
