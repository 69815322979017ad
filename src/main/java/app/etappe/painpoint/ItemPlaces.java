package app.etappe.painpoint;

import app.etappe.journey.LaneCard;
import app.etappe.journey.LaneCardService;
import app.etappe.journey.LaneCards;
import app.etappe.journey.LaneKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which cards items stand on, as their reader sees them: those on maps that are in use and open to them, and not removed. */
@Component
class ItemPlaces {

    /** The lanes whose cards can be items. */
    static final Set<LaneKind> LANES =
            Arrays.stream(ItemKind.values()).map(ItemKind::lane).collect(Collectors.toUnmodifiableSet());

    private final Placements placements;
    private final LaneCardService cards;
    private final LaneCards all;

    ItemPlaces(Placements placements, LaneCardService cards, LaneCards all) {
        this.placements = placements;
        this.cards = cards;
        this.all = all;
    }

    /** Of all items of a workspace, in the order in which each was placed; two queries. */
    Map<UUID, List<ItemPlace>> in(UUID workspaceId) {
        return byItem(placements.in(workspaceId), cards.all(workspaceId, LANES));
    }

    /** Of all items of a kind, whoever sees the maps. */
    Map<UUID, List<ItemPlace>> everywhere(UUID workspaceId, ItemKind kind) {
        return byItem(placements.in(workspaceId), all.all(workspaceId, Set.of(kind.lane())));
    }

    /** Of one item. */
    List<ItemPlace> of(Item item) {
        var placed = placements.of(item.id());
        var ids = placed.stream().map(StoredPlace::elementId).toList();
        return byItem(placed, cards.some(item.workspaceId(), LANES, ids)).getOrDefault(item.id(), List.of());
    }

    /** Of one item, whoever sees the maps. */
    List<ItemPlace> everywhere(Item item) {
        var placed = placements.of(item.id());
        var ids = placed.stream().map(StoredPlace::elementId).toList();
        return byItem(placed, all.some(item.workspaceId(), Set.of(item.kind().lane()), ids))
                .getOrDefault(item.id(), List.of());
    }

    /** Of one item, with who put it there. */
    List<Placing> placings(Item item) {
        var seen = of(item).stream().map(ItemPlace::elementId).collect(Collectors.toSet());
        return placements.of(item.id()).stream()
                .filter(place -> seen.contains(place.elementId()))
                .map(StoredPlace::placing)
                .toList();
    }

    private static Map<UUID, List<ItemPlace>> byItem(List<StoredPlace> placed, Collection<LaneCard> seen) {
        var cards = seen.stream().collect(Collectors.toMap(LaneCard::id, Function.identity()));
        var places = new HashMap<UUID, List<ItemPlace>>();
        for (var place : placed) {
            var card = cards.get(place.elementId());
            if (card != null) {
                places.computeIfAbsent(place.itemId(), item -> new ArrayList<>())
                        .add(new ItemPlace(card.mapId(), card.id(), card.variantId()));
            }
        }
        return places;
    }
}
