package app.etappe.painpoint;

import app.etappe.journey.BoardBadges;
import app.etappe.journey.BoardNews;
import app.etappe.journey.MapService;
import app.etappe.painpoint.ItemFrame.Carried;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells whoever has a map open which cards carry items, and tells it anew when items of the workspace change. */
@Component
class ItemBadges implements BoardBadges {

    private final MapService maps;
    private final Items items;
    private final Placements placements;
    private final BoardNews boards;

    ItemBadges(MapService maps, Items items, Placements placements, BoardNews boards) {
        this.maps = maps;
        this.items = items;
        this.placements = placements;
        this.boards = boards;
    }

    @Override
    public String kind() {
        return ItemFrame.KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ItemFrame> frames(UUID mapId) {
        boards.opened(mapId, maps.details(mapId).workspaceId());
        var cards = placements.on(mapId).stream()
                .collect(Collectors.groupingBy(
                        StoredPlace::itemId, Collectors.mapping(StoredPlace::elementId, Collectors.toList())));
        return ItemFrame.of(items.on(mapId).stream()
                .sorted(Comparator.comparing(Item::id))
                .map(item -> carried(item, cards.getOrDefault(item.id(), List.of())))
                .toList());
    }

    private static Carried carried(Item item, List<UUID> cards) {
        var summary = item.summary(List.of());
        return new Carried(
                item.id(),
                item.kind().code(),
                item.title(),
                summary.status().code(),
                cards.stream().sorted().toList());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(ItemsChanged changed) {
        boards.tellAll(changed.workspaceId(), ItemFrame.KIND);
    }
}
