package app.etappe.voting;

import app.etappe.base.Refusal;
import app.etappe.painpoint.ItemReference;
import app.etappe.painpoint.ItemService;
import app.etappe.painpoint.ItemTitles;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The items that rounds are about. */
@Component
class RoundItems {

    private final ItemService items;
    private final ItemTitles titles;

    RoundItems(ItemService items, ItemTitles titles) {
        this.items = items;
        this.titles = titles;
    }

    /**
     * @param kept what the round has already, which may be gone by now
     * @throws Refusal {@code unknown-item}, {@code round-kinds} unless all others are of the workspace, and of one kind
     */
    void require(UUID workspaceId, List<UUID> itemIds, List<UUID> kept) {
        var found = items.references(workspaceId, itemIds);
        var known = found.stream().map(ItemReference::id).collect(Collectors.toSet());
        if (!itemIds.stream().allMatch(item -> known.contains(item) || kept.contains(item))) {
            throw new Refusal("unknown-item");
        }
        if (found.stream().map(ItemReference::kind).distinct().count() > 1) {
            throw new Refusal("round-kinds");
        }
    }

    /** Those that are still there, in the same order. */
    List<UUID> present(UUID workspaceId, List<UUID> itemIds) {
        return named(workspaceId, itemIds).stream().map(ItemReference::id).toList();
    }

    /** Those that are still there by their titles, in the same order, for whoever may see the round. */
    List<ItemReference> named(UUID workspaceId, List<UUID> itemIds) {
        var known = titles.of(workspaceId, itemIds).stream().collect(Collectors.toMap(ItemReference::id, item -> item));
        return itemIds.stream().filter(known::containsKey).map(known::get).toList();
    }
}
