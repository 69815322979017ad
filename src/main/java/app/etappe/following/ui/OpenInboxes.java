package app.etappe.following.ui;

import app.etappe.base.ui.OpenPages;
import app.etappe.following.InboxChanged;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.UUID;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps the inboxes and bells that are open on this node up to date. */
@SpringComponent
class OpenInboxes implements DisposableBean {

    private final OpenPages<InboxBell> bells = new OpenPages<>("bell-", InboxBell::refresh);
    private final OpenPages<InboxView> inboxes = new OpenPages<>("inbox-", InboxView::followUp);

    void opened(InboxBell bell, UI window) {
        bells.opened(bell, window);
    }

    void opened(InboxView inbox, UI window) {
        inboxes.opened(inbox, window);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(InboxChanged changed) {
        bells.refreshSoon(bell -> isConcerned(changed, bell.reader()));
        inboxes.refreshSoon(inbox -> isConcerned(changed, inbox.reader()));
    }

    private static boolean isConcerned(InboxChanged changed, UUID reader) {
        return changed.accountIds().contains(reader);
    }

    @Override
    public void destroy() {
        bells.close();
        inboxes.close();
    }
}
