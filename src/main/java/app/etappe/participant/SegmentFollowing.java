package app.etappe.participant;

import app.etappe.segment.SegmentsMerged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes participants along when one segment becomes part of another. */
@Component
class SegmentFollowing {

    private final Participants participants;

    SegmentFollowing(Participants participants) {
        this.participants = participants;
    }

    @EventListener
    void on(SegmentsMerged merged) {
        participants.dropDoubles(merged.from(), merged.into());
        participants.moveToSegment(merged.from(), merged.into());
    }
}
