package app.etappe.security.ui;

import app.etappe.security.SessionCopy;
import app.etappe.security.SignInsEnded;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The pages that hang on each sign-in, to be taken away with it. */
@Component
class OpenPages {

    private final Map<UUID, Set<UI>> bySignIn = new ConcurrentHashMap<>();

    void opened(UI page, UUID signInId) {
        bySignIn.compute(signInId, (id, known) -> {
            var pages = known == null ? ConcurrentHashMap.<UI>newKeySet() : known;
            pages.add(page);
            return pages;
        });
        page.addDetachListener(detach -> closed(page, signInId));
    }

    @EventListener
    void close(SignInsEnded event) {
        event.signInIds().forEach(id -> {
            var pages = bySignIn.remove(id);
            if (pages != null) {
                pages.forEach(OpenPages::leave);
            }
        });
    }

    private void closed(UI page, UUID signInId) {
        bySignIn.computeIfPresent(signInId, (id, pages) -> {
            pages.remove(page);
            return pages.isEmpty() ? null : pages;
        });
    }

    /** Sends the browser away, and takes the page's rights even where the browser does not go. */
    private static void leave(UI page) {
        try {
            page.access(() -> {
                SessionCopy.end(page.getSession().getSession());
                page.getPage().setLocation("/sign-in");
            });
        } catch (UIDetachedException gone) {
            // It went by itself; there is nothing left to take away.
        }
    }
}
