package app.etappe.theme.ui;

import app.etappe.base.ui.OpenPages;
import app.etappe.interview.InterviewsChanged;
import app.etappe.theme.ThemesChanged;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.UUID;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps the pages of themes that are open on this node up to date. */
@SpringComponent
class OpenThemePages implements DisposableBean {

    private final OpenPages<ThemesView> pages = new OpenPages<>("themes-", ThemesView::followUp);

    /** Keeps a page up to date until it is closed. */
    void opened(ThemesView page, UI window) {
        pages.opened(page, window);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(ThemesChanged changed) {
        refresh(changed.workspaceId());
    }

    /** Somebody withdrew, or an interview was released or archived. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(InterviewsChanged changed) {
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
