package app.etappe.participant.ui;

import app.etappe.base.ui.OpenPages;
import app.etappe.participant.ParticipantsChanged;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps the pages of participants that are open on this node up to date. */
@SpringComponent
class OpenParticipantPages implements DisposableBean {

    private final OpenPages<ParticipantsView> pages = new OpenPages<>("participants-", ParticipantsView::followUp);

    /** Keeps a page up to date until it is closed. */
    void opened(ParticipantsView page, UI window) {
        pages.opened(page, window);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(ParticipantsChanged changed) {
        pages.refreshSoon(page -> page.workspaceId().equals(changed.workspaceId()));
    }

    @Override
    public void destroy() {
        pages.close();
    }
}
