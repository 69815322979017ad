package app.etappe.review.ui;

import app.etappe.base.ui.OpenPages;
import app.etappe.painpoint.ItemsChanged;
import app.etappe.review.ReviewsChanged;
import app.etappe.workspace.RightsChanged;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.UUID;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps the pages of reviews that are open on this node up to date. */
@SpringComponent
class OpenReviewPages implements DisposableBean {

    private final OpenPages<ReviewPage> pages = new OpenPages<>("reviews-", ReviewPage::followUp);

    /** Keeps a page up to date until it is closed. */
    void opened(ReviewPage page, UI window) {
        pages.opened(page, window);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(ReviewsChanged changed) {
        refresh(changed.workspaceId());
    }

    /** What items are called, and what is decided of them elsewhere. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(ItemsChanged changed) {
        refresh(changed.workspaceId());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(RightsChanged changed) {
        refresh(changed.workspaceId());
    }

    private void refresh(UUID workspaceId) {
        pages.refreshSoon(page -> page.workspaceId().equals(workspaceId));
    }

    @Override
    public void destroy() {
        pages.close();
    }
}
