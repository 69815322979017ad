package app.etappe.priority.ui;

import app.etappe.base.ui.OpenPages;
import app.etappe.interview.EvidenceChanged;
import app.etappe.interview.InterviewsChanged;
import app.etappe.painpoint.ItemsChanged;
import app.etappe.participant.ParticipantsChanged;
import app.etappe.priority.PriorityChanged;
import app.etappe.segment.SegmentsChanged;
import app.etappe.voting.RoundRevealed;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.UUID;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps the ranked lists and the pages of items that are open on this node up to date. */
@SpringComponent
class OpenPriorityPages implements DisposableBean {

    private final OpenPages<PriorityPage> pages = new OpenPages<>("priority-", PriorityPage::followUp);

    /** Keeps a page up to date until it is closed. */
    void opened(PriorityPage page, UI window) {
        pages.opened(page, window);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(ItemsChanged changed) {
        refresh(changed.workspaceId());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(RoundRevealed revealed) {
        refresh(revealed.workspaceId());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(PriorityChanged changed) {
        refresh(changed.workspaceId());
    }

    /** Evidence was released, or somebody withdrew. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(InterviewsChanged changed) {
        refresh(changed.workspaceId());
    }

    /** Whoever left stands behind nothing any more. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(ParticipantsChanged changed) {
        refresh(changed.workspaceId());
    }

    /** By their sizes reach is counted. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(SegmentsChanged changed) {
        refresh(changed.workspaceId());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(EvidenceChanged changed) {
        pages.refreshSoon(page -> page.showsAny(changed.mapIds()));
    }

    private void refresh(UUID workspaceId) {
        pages.refreshSoon(page -> page.workspaceId().equals(workspaceId));
    }

    @Override
    public void destroy() {
        pages.close();
    }
}
