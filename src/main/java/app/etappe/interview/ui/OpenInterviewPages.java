package app.etappe.interview.ui;

import app.etappe.base.ui.OpenPages;
import app.etappe.interview.InterviewsChanged;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps the pages of interviews that are open on this node up to date. */
@SpringComponent
class OpenInterviewPages implements DisposableBean {

    private final OpenPages<InterviewView> pages = new OpenPages<>("interviews-", InterviewView::followUp);

    /** Keeps a page up to date until it is closed. */
    void opened(InterviewView page, UI window) {
        pages.opened(page, window);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(InterviewsChanged changed) {
        pages.refreshSoon(page -> page.workspaceId().equals(changed.workspaceId()));
    }

    @Override
    public void destroy() {
        pages.close();
    }
}
