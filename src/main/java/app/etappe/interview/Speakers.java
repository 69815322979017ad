package app.etappe.interview;

import app.etappe.base.Refusal;
import app.etappe.participant.ParticipantReference;
import app.etappe.participant.ParticipantService;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who can have said a line: whoever asks, a participant of the interview, or nobody knows. */
@Component
class Speakers {

    /** Whoever asks. */
    static final String INTERVIEWER = "i";

    private final ParticipantService participants;

    Speakers(ParticipantService participants) {
        this.participants = participants;
    }

    /**
     * The speaker, if a line of theirs may be written. Where everybody withdrew nothing is written at all.
     *
     * @throws Refusal {@code unknown-participant}, {@code participant-withdrawn}
     */
    @Nullable
    String require(NoteEdit edit, @Nullable String speaker) {
        var ids = edit.interview().participantIds();
        var withdrawn = edit.withdrawn(() -> withdrawn(ids));
        if (!ids.isEmpty() && withdrawn.containsAll(ids)) {
            throw new Refusal("participant-withdrawn");
        }
        if (speaker == null || speaker.equals(INTERVIEWER)) {
            return speaker;
        }
        var participant = ids.stream()
                .filter(id -> id.toString().equals(speaker))
                .findFirst()
                .orElseThrow(() -> new Refusal("unknown-participant"));
        if (withdrawn.contains(participant)) {
            throw new Refusal("participant-withdrawn");
        }
        return speaker;
    }

    /** Whether a line may be this speaker's again: nobody's, whoever asks, or somebody who has not left. */
    boolean isHeard(NoteEdit edit, @Nullable String speaker) {
        return edit.withdrawn(() -> withdrawn(edit.interview().participantIds())).stream()
                .noneMatch(id -> id.toString().equals(speaker));
    }

    /** Those of whom there is nothing any more. */
    Set<UUID> erased(Collection<UUID> ids) {
        var known = participants.references(ids).stream()
                .map(ParticipantReference::id)
                .collect(Collectors.toSet());
        return ids.stream().filter(id -> !known.contains(id)).collect(Collectors.toSet());
    }

    /** Those of whom nothing may be shown: who withdrew, whose consent is over, and who are gone. */
    Set<UUID> withdrawn(Collection<UUID> ids) {
        var present = participants.references(ids).stream()
                .filter(participant -> !participant.withdrawn())
                .map(ParticipantReference::id)
                .collect(Collectors.toSet());
        return ids.stream().filter(id -> !present.contains(id)).collect(Collectors.toSet());
    }

    /** Whose a line is: in a talk with one person, what nobody is named for is theirs. Null where nobody knows. */
    static @Nullable UUID person(@Nullable String speaker, Interview interview) {
        if (speaker != null) {
            return UUID.fromString(speaker);
        }
        var ids = interview.participantIds();
        return ids.size() == 1 ? ids.getFirst() : null;
    }

    /** Whether what this person said counts; what nobody knows whom it is of could be of whoever withdrew. */
    static boolean isHeard(@Nullable UUID person, Interview interview, Set<UUID> withdrawn) {
        return person == null
                ? interview.participantIds().stream().noneMatch(withdrawn::contains)
                : !withdrawn.contains(person);
    }

    List<ParticipantReference> of(Collection<UUID> ids) {
        return participants.references(ids);
    }
}
