package app.etappe.painpoint.ui;

import app.etappe.base.ui.OpenPages;
import app.etappe.painpoint.ItemsChanged;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps what the panels of boards that are open on this node say of items up to date. */
@SpringComponent
class OpenCardItems implements DisposableBean {

    private final OpenPages<ItemSection> sections = new OpenPages<>("items-", ItemSection::followUp);

    void opened(ItemSection section, UI page) {
        sections.opened(section, page);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(ItemsChanged changed) {
        sections.refreshSoon(section -> section.workspaceId().equals(changed.workspaceId()));
    }

    @Override
    public void destroy() {
        sections.close();
    }
}
