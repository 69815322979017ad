package app.etappe.painpoint;

import app.etappe.security.CurrentUser;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what becomes of items, inside the transaction that does it. */
@Component
class ItemNews {

    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;

    ItemNews(ApplicationEventPublisher events, CurrentUser currentUser) {
        this.events = events;
        this.currentUser = currentUser;
    }

    /** Lists that show items are not what they were. */
    void changed(UUID workspaceId) {
        events.publishEvent(new ItemsChanged(workspaceId));
    }

    /** Whatever is otherwise than before. */
    void changed(Item item, ItemState before) {
        ItemState.of(item)
                .since(before)
                .forEach((what, values) -> publish(item.workspaceId(), item.id(), what, values));
        changed(item.workspaceId());
    }

    /** One thing that happened to an item. */
    void told(UUID workspaceId, UUID itemId, ItemChangeKind what, String... values) {
        publish(workspaceId, itemId, what, List.of(values));
        changed(workspaceId);
    }

    /** The same. */
    void told(Item item, ItemChangeKind what, String... values) {
        told(item.workspaceId(), item.id(), what, values);
    }

    private void publish(UUID workspaceId, UUID itemId, ItemChangeKind what, List<String> values) {
        events.publishEvent(new ItemChange(workspaceId, itemId, currentUser.idOrNobody(), what, values));
    }
}
