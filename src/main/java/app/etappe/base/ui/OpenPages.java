package app.etappe.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The pages of one kind that are open on this node. Each is refreshed when something that it shows has changed: at once,
 * and then at most once a second.
 */
public final class OpenPages<P extends Component> {

    private static final long AT_MOST_EVERY = TimeUnit.SECONDS.toNanos(1);

    /** So many refreshes at once, however many pages are open: boards need the database more than lists do. */
    private static final int AT_ONCE = 2;

    private static final class Open {

        private final UI window;
        private final AtomicBoolean due = new AtomicBoolean();
        private volatile long refreshedAt = System.nanoTime() - AT_MOST_EVERY;

        Open(UI window) {
            this.window = window;
        }
    }

    private final Map<P, Open> pages = new ConcurrentHashMap<>();
    private final Consumer<P> refresh;
    private final ScheduledThreadPoolExecutor timer;

    /**
     * @param threads the beginning of the names of those that refresh
     * @param refresh shows a page's reader what has changed; called with the page's session locked
     */
    public OpenPages(String threads, Consumer<P> refresh) {
        this.refresh = refresh;
        // When the server stops, events may come after this has ended: what they tell is of no use any more.
        timer = new ScheduledThreadPoolExecutor(
                AT_ONCE,
                Thread.ofPlatform().name(threads, 1).daemon().factory(),
                new ThreadPoolExecutor.DiscardPolicy());
    }

    /** Keeps a page up to date until it is closed. */
    public void opened(P page, UI window) {
        pages.put(page, new Open(window));
        page.addDetachListener(detach -> {
            detach.unregisterListener();
            pages.remove(page);
        });
    }

    /** Refreshes the pages concerned, which are asked in the calling thread. */
    public void refreshSoon(Predicate<P> concerned) {
        pages.forEach((page, open) -> {
            if (concerned.test(page) && open.due.compareAndSet(false, true)) {
                long wait = Math.max(0, open.refreshedAt + AT_MOST_EVERY - System.nanoTime());
                timer.schedule(() -> refresh(page, open), wait, TimeUnit.NANOSECONDS);
            }
        });
    }

    /** Refreshes nothing any more. */
    public void close() {
        timer.shutdownNow();
    }

    private void refresh(P page, Open open) {
        try {
            open.window.access(() -> {
                open.refreshedAt = System.nanoTime();
                // What changes from here on may be missed by this refresh, and asks for another.
                open.due.set(false);
                refresh.accept(page);
            });
        } catch (UIDetachedException gone) {
            // It was closed in the meantime; there is nothing left to refresh.
        }
    }
}
