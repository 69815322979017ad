package app.etappe.journey.ui;

import app.etappe.base.live.PresenceChanged;
import app.etappe.journey.BoardChanged;
import app.etappe.journey.MapsChanged;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The lists of maps that are open on this node. Each is refreshed when something that it shows has changed: at once, and
 * then at most once a second.
 */
@SpringComponent
class OpenMapLists implements DisposableBean {

    private static final long AT_MOST_EVERY = TimeUnit.SECONDS.toNanos(1);

    /** So many refreshes at once, however many lists are open: boards need the database more than lists do. */
    private static final int AT_ONCE = 2;

    private static final class Open {

        private final UI page;
        private final AtomicBoolean due = new AtomicBoolean();
        private volatile long refreshedAt = System.nanoTime() - AT_MOST_EVERY;

        Open(UI page) {
            this.page = page;
        }
    }

    private final Map<MapsView, Open> lists = new ConcurrentHashMap<>();
    // When the server stops, sockets leave after this has ended: what they tell is of no use any more.
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
            AT_ONCE,
            Thread.ofPlatform().name("map-lists-", 1).daemon().factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    /** Keeps a list up to date until it is closed. */
    void opened(MapsView list, UI page) {
        lists.put(list, new Open(page));
        list.addDetachListener(detach -> {
            detach.unregisterListener();
            lists.remove(list);
        });
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(MapsChanged changed) {
        refreshSoon(list -> list.workspaceId().equals(changed.workspaceId()));
    }

    @EventListener
    void on(PresenceChanged changed) {
        refreshSoon(list -> list.shows(changed.documentId()));
    }

    /** Of what changes on a map, the list has the title. */
    @EventListener
    void on(BoardChanged changed) {
        var mapId = changed.patch().mapId();
        if (changed.patch().changes().stream().anyMatch(element -> element.id().equals(mapId))) {
            refreshSoon(list -> list.shows(mapId));
        }
    }

    private void refreshSoon(Predicate<MapsView> concerned) {
        lists.forEach((list, open) -> {
            if (concerned.test(list) && open.due.compareAndSet(false, true)) {
                long wait = Math.max(0, open.refreshedAt + AT_MOST_EVERY - System.nanoTime());
                timer.schedule(() -> refresh(list, open), wait, TimeUnit.NANOSECONDS);
            }
        });
    }

    private static void refresh(MapsView list, Open open) {
        try {
            open.page.access(() -> {
                open.refreshedAt = System.nanoTime();
                // What changes from here on may be missed by this refresh, and asks for another.
                open.due.set(false);
                list.followUp();
            });
        } catch (UIDetachedException gone) {
            // It was closed in the meantime; there is nothing left to refresh.
        }
    }

    @Override
    public void destroy() {
        timer.shutdownNow();
    }
}
