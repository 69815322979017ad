package app.etappe.painpoint;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The items of a workspace with all their places, whoever may see the maps: for what is counted, and is the same for all. It
 * asks for no right; whoever shows items to somebody asks {@link ItemService}.
 */
@Component
public class WorkspaceItems {

    private final Items items;
    private final ItemPlaces places;
    private final Placements placements;

    WorkspaceItems(Items items, ItemPlaces places, Placements placements) {
        this.items = items;
        this.places = places;
        this.placements = placements;
    }

    /** Those of a kind, the oldest first; a few queries, however many they are. */
    @Transactional(readOnly = true)
    public List<ItemSummary> of(UUID workspaceId, ItemKind kind) {
        var everywhere = places.everywhere(workspaceId, kind);
        return items.in(workspaceId, kind).stream()
                .map(item -> item.summary(everywhere.getOrDefault(item.id(), List.of())))
                .toList();
    }

    /** Whether any of them stands on a map. */
    @Transactional(readOnly = true)
    public boolean isOn(UUID mapId) {
        return !placements.on(mapId).isEmpty();
    }

    /** The workspaces that have any. */
    @Transactional(readOnly = true)
    public List<UUID> workspaces() {
        return items.workspaces();
    }
}
