package app.etappe.painpoint;

import app.etappe.base.Refusal;
import app.etappe.interview.TextSources;
import app.etappe.journey.LaneCard;
import app.etappe.journey.LaneCardService;
import app.etappe.journey.MapAccess;
import app.etappe.journey.MapService;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts items on the cards of maps. Whoever may edit the map may; refuses with {@code not-found} for maps that they do not see
 * and for what is not on them, {@code not-allowed}, {@code map-archived} and {@code workspace-archived}.
 */
@Service
public class ItemPlacingService {

    private final MapAccess access;
    private final MapService maps;
    private final LaneCardService cards;
    private final ItemService making;
    private final ItemRegisters registers;
    private final Items items;
    private final Placements placements;
    private final CardPlacing placing;
    private final TextSources sources;
    private final ItemNews news;

    ItemPlacingService(
            MapAccess access,
            MapService maps,
            LaneCardService cards,
            ItemService making,
            ItemRegisters registers,
            Items items,
            Placements placements,
            CardPlacing placing,
            TextSources sources,
            ItemNews news) {
        this.access = access;
        this.maps = maps;
        this.cards = cards;
        this.making = making;
        this.registers = registers;
        this.items = items;
        this.placements = placements;
        this.placing = placing;
        this.sources = sources;
        this.news = news;
    }

    /**
     * Makes one item of one card or several of a map; what is linked to the cards goes along, since it is read from them.
     *
     * @return the item's id
     * @throws Refusal {@code cards-none}, {@code wrong-lane} for cards of a lane of another kind, {@code card-lifted} where one
     *     carries an item already, {@code limit-item-places} (limit), and as {@link ItemService#add}
     */
    @Transactional
    public UUID lift(UUID mapId, List<UUID> cardIds, ItemDraft draft) {
        var workspaceId = requireEdit(mapId);
        var item = making.make(workspaceId, draft);
        placing.put(item, mapId, cardIds);
        sources.carry(cardIds, item.id());
        return item.id();
    }

    /**
     * Puts an item that is there on further cards; those that carry it already stay.
     *
     * @throws Refusal {@code not-found} also for an item of another workspace; as {@link #lift}
     */
    @Transactional
    public void place(UUID itemId, UUID mapId, List<UUID> cardIds) {
        var workspaceId = requireEdit(mapId);
        registers.lock(workspaceId);
        var item = items.lock(itemId)
                .filter(found -> found.workspaceId().equals(workspaceId))
                .orElseThrow(Refusal::notFound);
        if (placing.put(item, mapId, cardIds)) {
            news.told(item, ItemChangeKind.PLACED);
        }
    }

    /** Makes cards plain again, with the words that they have of their own; those that carry no item are passed over. */
    @Transactional
    public void unplace(UUID mapId, Collection<UUID> cardIds) {
        var workspaceId = requireEdit(mapId);
        registers.lock(workspaceId);
        var lost = placements.some(mapId, CardPlacing.limited(cardIds));
        lost.forEach(placements::remove);
        lost.stream()
                .map(StoredPlace::itemId)
                .distinct()
                .forEach(itemId -> news.told(workspaceId, itemId, ItemChangeKind.TAKEN_OFF));
    }

    private UUID requireEdit(UUID mapId) {
        access.requireEdit(mapId);
        return maps.details(mapId).workspaceId();
    }

    /** The cards of a map that carry no item yet in lanes of one kind. @throws Refusal {@code not-found} */
    @Transactional(readOnly = true)
    public List<LaneCard> unlifted(UUID mapId, ItemKind kind) {
        var placed = placements.on(mapId).stream().map(StoredPlace::elementId).collect(Collectors.toSet());
        return cards.on(mapId, maps.details(mapId).workspaceId(), Set.of(kind.lane())).stream()
                .filter(card -> !placed.contains(card.id()))
                .toList();
    }

    /** What a card carries; nothing where it carries none, or is no card of the map. @throws Refusal {@code not-found} */
    @Transactional(readOnly = true)
    public Optional<UUID> carried(UUID mapId, UUID cardId) {
        access.requireRead(mapId);
        return placements.some(mapId, List.of(cardId)).stream()
                .map(StoredPlace::itemId)
                .findFirst();
    }
}
