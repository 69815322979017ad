package app.etappe.review;

import app.etappe.painpoint.ItemKind;
import java.util.List;
import java.util.UUID;

/**
 * What a review is to be about.
 *
 * @param itemIds all of this kind and of the workspace
 * @param query what the list was narrowed by, as it stands in its address; empty for nothing
 */
public record ReviewDraft(String name, ItemKind kind, List<UUID> itemIds, String query) {

    public ReviewDraft {
        itemIds = List.copyOf(itemIds);
    }
}
