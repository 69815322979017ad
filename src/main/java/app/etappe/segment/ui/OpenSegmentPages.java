package app.etappe.segment.ui;

import app.etappe.base.ui.OpenPages;
import app.etappe.segment.SegmentsChanged;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps the pages of segments that are open on this node up to date. */
@SpringComponent
class OpenSegmentPages implements DisposableBean {

    private final OpenPages<SegmentPage> pages = new OpenPages<>("segments-", SegmentPage::followUp);

    /** Keeps a page up to date until it is closed. */
    void opened(SegmentPage page, UI window) {
        pages.opened(page, window);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(SegmentsChanged changed) {
        pages.refreshSoon(page -> page.workspaceId().equals(changed.workspaceId()));
    }

    @Override
    public void destroy() {
        pages.close();
    }
}
