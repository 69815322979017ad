package app.etappe.priority.ui;

import app.etappe.painpoint.ItemKind;
import java.util.List;
import java.util.UUID;

/**
 * What the managers' page shows.
 *
 * @param itemIds by rank
 * @param query what it is narrowed by, as it stands in its address; empty for nothing
 */
public record ShownList(UUID workspaceId, ItemKind kind, List<UUID> itemIds, String query) {

    public ShownList {
        itemIds = List.copyOf(itemIds);
    }
}
