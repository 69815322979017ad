package app.etappe.painpoint;

import app.etappe.workspace.OwnedThing;
import app.etappe.workspace.OwnedThings;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What becomes of items whose owner leaves. */
@Component
class ItemOwners implements OwnedThings {

    private static final int MOST_NAMED = 100;

    private final Items items;
    private final ApplicationEventPublisher events;

    ItemOwners(Items items, ApplicationEventPublisher events) {
        this.items = items;
        this.events = events;
    }

    @Override
    public List<OwnedThing> ownedBy(UUID workspaceId, UUID accountId) {
        return items.ownedBy(workspaceId, accountId).stream()
                .limit(MOST_NAMED)
                .map(item -> new OwnedThing(item.id(), item.kind().code(), item.title()))
                .toList();
    }

    @Override
    public void handOver(UUID workspaceId, UUID from, UUID to) {
        items.ownedBy(workspaceId, from).forEach(item -> item.assign(to));
        events.publishEvent(new ItemsChanged(workspaceId));
    }
}
