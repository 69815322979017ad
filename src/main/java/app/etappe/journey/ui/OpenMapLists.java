package app.etappe.journey.ui;

import app.etappe.base.live.PresenceChanged;
import app.etappe.base.ui.OpenPages;
import app.etappe.journey.BoardChanged;
import app.etappe.journey.LayersChanged;
import app.etappe.journey.MapsChanged;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps the lists of maps that are open on this node up to date. */
@SpringComponent
class OpenMapLists implements DisposableBean {

    private final OpenPages<MapsView> lists = new OpenPages<>("map-lists-", MapsView::followUp);

    /** Keeps a list up to date until it is closed. */
    void opened(MapsView list, UI page) {
        lists.opened(list, page);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(MapsChanged changed) {
        lists.refreshSoon(list -> list.workspaceId().equals(changed.workspaceId()));
    }

    @EventListener
    void on(PresenceChanged changed) {
        lists.refreshSoon(list -> list.shows(changed.documentId()));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(LayersChanged changed) {
        lists.refreshSoon(list -> list.shows(changed.mapId()));
    }

    /** Of what changes on a map, the list has the title. */
    @EventListener
    void on(BoardChanged changed) {
        var mapId = changed.patch().mapId();
        if (changed.patch().changes().stream().anyMatch(element -> element.id().equals(mapId))) {
            lists.refreshSoon(list -> list.shows(mapId));
        }
    }

    @Override
    public void destroy() {
        lists.close();
    }
}
