package app.etappe.base.ui;

import app.etappe.base.Refusal;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/** Work that takes long, done beside the page that asks for it, which can be used meanwhile. */
@Component
public class PageWork {

    /** So much at once, however many pages ask: boards need processor and database more. The rest waits its turn. */
    private static final int AT_ONCE = 2;

    private final ExecutorService workers = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().name("page-work-", 1).daemon().factory());

    /**
     * Does something for the page and the person of the current thread.
     *
     * @param work runs without the page, which it reaches through {@link UI#access} alone
     * @param done takes what came of it, on the page
     * @param refused takes why it was refused, on the page; other failures are the page's error handler's
     */
    public <T> void begin(UI page, Supplier<T> work, Consumer<T> done, Consumer<Refusal> refused) {
        workers.execute(new DelegatingSecurityContextRunnable(() -> {
            try {
                var result = work.get();
                tell(page, () -> done.accept(result));
            } catch (Refusal refusal) {
                tell(page, () -> refused.accept(refusal));
            } catch (RuntimeException failure) {
                tell(page, () -> {
                    throw failure;
                });
            }
        }));
    }

    /** Tells the page something, unless it was closed in the meantime. */
    public static void tell(UI page, Command news) {
        try {
            page.access(news);
        } catch (UIDetachedException gone) {
            // There is nobody left to be told.
        }
    }

    /** What has not begun is not begun any more. */
    @PreDestroy
    void close() {
        workers.shutdownNow();
    }
}
