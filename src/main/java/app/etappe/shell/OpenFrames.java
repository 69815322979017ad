package app.etappe.shell;

import app.etappe.workspace.RightsChanged;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The frames that each account has open, so that whoever loses a right loses what is on their screens with it. */
@Component
class OpenFrames {

    private final Map<UUID, Set<MainLayout>> byAccount = new ConcurrentHashMap<>();

    void opened(MainLayout frame, UUID accountId) {
        byAccount.compute(accountId, (id, known) -> {
            var frames = known == null ? ConcurrentHashMap.<MainLayout>newKeySet() : known;
            frames.add(frame);
            return frames;
        });
        frame.addDetachListener(detach -> {
            detach.unregisterListener();
            closed(frame, accountId);
        });
    }

    @EventListener
    void recheck(RightsChanged event) {
        byAccount
                .getOrDefault(event.accountId(), Set.of())
                .forEach(frame -> frame.getUI().ifPresent(page -> recheck(frame, page, event.workspaceId())));
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what fails goes to the session's error handler
    private static void recheck(MainLayout frame, UI page, UUID workspaceId) {
        try {
            page.access(() -> frame.recheck(workspaceId, page));
        } catch (UIDetachedException gone) {
            // It was closed in the meantime; there is nothing left to take away.
        }
    }

    private void closed(MainLayout frame, UUID accountId) {
        byAccount.computeIfPresent(accountId, (id, frames) -> {
            frames.remove(frame);
            return frames.isEmpty() ? null : frames;
        });
    }
}
