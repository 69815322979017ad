package app.etappe.painpoint;

import app.etappe.base.Refusal;
import app.etappe.journey.LaneCard;
import app.etappe.journey.LaneCardService;
import app.etappe.security.CurrentUser;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts an item on cards, within the caller's transaction and under the lock of the workspace's register. */
@Component
class CardPlacing {

    private final LaneCardService cards;
    private final Placements placements;
    private final CurrentUser currentUser;
    private final Clock clock;

    CardPlacing(LaneCardService cards, Placements placements, CurrentUser currentUser, Clock clock) {
        this.cards = cards;
        this.placements = placements;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Puts the item on the cards; those that carry it already stay.
     *
     * @return whether there was any that did not
     * @throws Refusal {@code cards-none}, {@code wrong-lane}, {@code card-lifted}, {@code limit-item-places} (limit), and
     *     {@code not-found} for what is no card on the map, or removed
     */
    boolean put(Item item, UUID mapId, Collection<UUID> cardIds) {
        var wanted = limited(cardIds);
        requireCards(item, mapId, wanted);
        var placed = placements.some(mapId, wanted);
        if (placed.stream().anyMatch(place -> !place.itemId().equals(item.id()))) {
            throw new Refusal("card-lifted");
        }
        placed.forEach(place -> wanted.remove(place.elementId()));
        requireRoom(placements.of(item.id()).size() + wanted.size());
        var by = currentUser.requireId();
        var now = clock.instant();
        int i = 0;
        for (var card : wanted) {
            // A microsecond apart, so that they stay in this order.
            placements.persist(new StoredPlace(card, item.id(), mapId, by, now.plusNanos(1_000L * i++)));
        }
        return !wanted.isEmpty();
    }

    /** @throws Refusal {@code limit-item-places} (limit) */
    static Set<UUID> limited(Collection<UUID> cardIds) {
        requireRoom(cardIds.size());
        return new LinkedHashSet<>(cardIds);
    }

    private static void requireRoom(int places) {
        if (places > StoredPlace.MOST) {
            throw new Refusal("limit-item-places", Map.of("limit", StoredPlace.MOST));
        }
    }

    private void requireCards(Item item, UUID mapId, Set<UUID> wanted) {
        if (wanted.isEmpty()) {
            throw new Refusal("cards-none");
        }
        var found = cards.some(item.workspaceId(), ItemPlaces.LANES, wanted).stream()
                .filter(card -> card.mapId().equals(mapId))
                .toList();
        if (found.stream().anyMatch(card -> card.kind() != item.kind().lane())) {
            throw new Refusal("wrong-lane");
        }
        if (!found.stream().map(LaneCard::id).collect(Collectors.toSet()).containsAll(wanted)) {
            throw Refusal.notFound();
        }
    }
}
