package app.etappe.interview;

import app.etappe.participant.ParticipantWithdrawn;
import app.etappe.participant.ParticipantsMerged;
import app.etappe.participant.WithdrawalTakenBack;
import app.etappe.segment.SegmentsMerged;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Follows what happens to participants and segments that interviews refer to. */
@Component
class ParticipantFollowing {

    private final Interviews interviews;
    private final Notes notes;
    private final Speakers speakers;
    private final HouseEdits edits;
    private final ApplicationEventPublisher events;

    ParticipantFollowing(
            Interviews interviews, Notes notes, Speakers speakers, HouseEdits edits, ApplicationEventPublisher events) {
        this.interviews = interviews;
        this.notes = notes;
        this.speakers = speakers;
        this.edits = edits;
        this.events = events;
    }

    @EventListener
    void on(ParticipantWithdrawn withdrawn) {
        var participant = withdrawn.participantId();
        with(participant).forEach(interview -> hide(interview, participant));
        events.publishEvent(new InterviewsChanged(withdrawn.workspaceId()));
    }

    /** The lines go from every screen; they are there again if the withdrawal is taken back. */
    private void hide(Interview interview, UUID participant) {
        var gone = speakers.withdrawn(interview.participantIds());
        edits.edit(
                interview,
                edit -> notes.all(interview.id()).stream()
                        .filter(note -> Withdrawn.isOf(note, interview, participant, gone))
                        .forEach(note -> edit.change(note, NoteProperty.HIDDEN, NoteProperty.YES)));
    }

    @EventListener
    void on(WithdrawalTakenBack back) {
        for (var interview : with(back.participantId())) {
            var gone = speakers.withdrawn(interview.participantIds());
            edits.edit(
                    interview,
                    edit -> notes.all(interview.id()).stream()
                            .filter(note -> !note.isErased() && Withdrawn.isHeard(note, interview, gone))
                            .forEach(note -> edit.change(note, NoteProperty.HIDDEN, null)));
        }
        events.publishEvent(new InterviewsChanged(back.workspaceId()));
    }

    @EventListener
    void on(ParticipantsMerged merged) {
        for (var interview : with(merged.fromId())) {
            edits.edit(
                    interview,
                    edit -> notes.all(interview.id()).stream()
                            .filter(note -> merged.fromId().toString().equals(note.speaker()))
                            .forEach(note -> edit.change(
                                    note, NoteProperty.SPEAKER, merged.intoId().toString())));
            interview.replaceParticipant(merged.fromId(), merged.intoId());
        }
        events.publishEvent(new InterviewsChanged(merged.workspaceId()));
    }

    @EventListener
    void on(SegmentsMerged merged) {
        interviews.moveToSegment(merged.from(), merged.into());
    }

    private List<Interview> with(UUID participant) {
        return interviews.with(participant, Limit.of(InterviewLists.LONGEST));
    }
}
