package app.etappe.painpoint;

import app.etappe.workspace.OwnedThing;
import app.etappe.workspace.OwnedThings;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What becomes of items whose owner leaves. */
@Component
class ItemOwners implements OwnedThings {

    private static final int MOST_NAMED = 100;

    private final Items items;
    private final ItemNews news;

    ItemOwners(Items items, ItemNews news) {
        this.items = items;
        this.news = news;
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
        for (var item : items.ownedBy(workspaceId, from)) {
            var before = ItemState.of(item);
            item.assign(to);
            news.changed(item, before);
        }
    }
}
