package app.etappe.evidence;

import app.etappe.interview.EvidenceChanged;
import app.etappe.interview.InterviewsChanged;
import app.etappe.journey.BoardNews;
import app.etappe.participant.ParticipantsChanged;
import app.etappe.segment.SegmentsChanged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Has it told anew what maps stand on when something of it changes. What concerns a whole workspace, as who its people are and
 * which interviews are released, is seldom, and concerns all its maps.
 */
@Component
class EvidenceTelling {

    private final BoardNews boards;

    EvidenceTelling(BoardNews boards) {
        this.boards = boards;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(EvidenceChanged changed) {
        changed.mapIds().forEach(map -> boards.tell(map, EvidenceFrame.KIND));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(InterviewsChanged changed) {
        boards.tellAll(changed.workspaceId(), EvidenceFrame.KIND);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(ParticipantsChanged changed) {
        boards.tellAll(changed.workspaceId(), EvidenceFrame.KIND);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(SegmentsChanged changed) {
        boards.tellAll(changed.workspaceId(), EvidenceFrame.KIND);
    }
}
