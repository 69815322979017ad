package app.etappe.priority;

import app.etappe.interview.EvidenceChanged;
import app.etappe.interview.InterviewsChanged;
import app.etappe.journey.BoardNews;
import app.etappe.painpoint.ItemsChanged;
import app.etappe.participant.ParticipantsChanged;
import app.etappe.voting.RoundRevealed;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Has the open maps of a workspace told anew how their items are ranked: what one item does moves all the others. */
@Component
class PriorityTelling {

    private final BoardNews boards;

    PriorityTelling(BoardNews boards) {
        this.boards = boards;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(PriorityChanged changed) {
        tell(changed.workspaceId());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(ItemsChanged changed) {
        tell(changed.workspaceId());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(RoundRevealed revealed) {
        tell(revealed.workspaceId());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(InterviewsChanged changed) {
        tell(changed.workspaceId());
    }

    /** Other maps hear of it with the next change: what is linked while a talk is logged concerns this one. */
    @TransactionalEventListener(fallbackExecution = true)
    void on(EvidenceChanged changed) {
        changed.mapIds().forEach(map -> boards.tell(map, PriorityFrame.KIND));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(ParticipantsChanged changed) {
        tell(changed.workspaceId());
    }

    private void tell(UUID workspaceId) {
        boards.tellAll(workspaceId, PriorityFrame.KIND);
    }
}
