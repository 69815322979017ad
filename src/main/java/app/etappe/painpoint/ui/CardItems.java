package app.etappe.painpoint.ui;

import app.etappe.base.ui.Choice;
import app.etappe.journey.LaneCard;
import app.etappe.journey.LaneCardService;
import app.etappe.journey.MapPlace;
import app.etappe.journey.MapService;
import app.etappe.journey.PlaceService;
import app.etappe.journey.ui.PanelSection;
import app.etappe.journey.ui.PanelSelection;
import app.etappe.painpoint.ItemDetails;
import app.etappe.painpoint.ItemDraft;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemLikenessService;
import app.etappe.painpoint.ItemPlacingService;
import app.etappe.painpoint.ItemReference;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** In the panel of a board: what a card of a lane of pain points or opportunities carries, or may be made. */
@SpringComponent
class CardItems implements PanelSection {

    private final ItemPlacingService placing;
    private final ItemLikenessService likeness;
    private final LaneCardService cards;
    private final PlaceService places;
    private final MapService maps;
    private final ItemActs acts;
    private final ItemPanel panel;
    private final OpenCardItems open;

    CardItems(
            ItemPlacingService placing,
            ItemLikenessService likeness,
            LaneCardService cards,
            PlaceService places,
            MapService maps,
            ItemActs acts,
            ItemPanel panel,
            OpenCardItems open) {
        this.placing = placing;
        this.likeness = likeness;
        this.cards = cards;
        this.places = places;
        this.maps = maps;
        this.acts = acts;
        this.panel = panel;
        this.open = open;
    }

    @Override
    public Optional<Component> of(PanelSelection selection) {
        var map = maps.details(selection.mapId());
        return selection.spot().laneId() != null
                ? Optional.empty()
                : kind(map.workspaceId(), selection.spot().elementId())
                        .map(kind -> new ItemSection(this, selection, map.workspaceId(), kind, map.mayEdit()));
    }

    private Optional<ItemKind> kind(UUID workspaceId, UUID elementId) {
        var lanes = Arrays.stream(ItemKind.values()).map(ItemKind::lane).collect(Collectors.toSet());
        return cards.some(workspaceId, lanes, List.of(elementId)).stream()
                .flatMap(card -> ItemKind.of(card.kind()).stream())
                .findFirst();
    }

    void opened(ItemSection section) {
        section.getUI().ifPresent(page -> open.opened(section, page));
    }

    /** What the card carries; nothing where it carries none. */
    Optional<ItemDetails> carried(UUID mapId, UUID cardId) {
        return placing.carried(mapId, cardId).map(acts::read);
    }

    Map<UUID, String> maps(ItemDetails item) {
        return acts.maps(item);
    }

    Map<UUID, String> names(ItemDetails item, Collection<UUID> accounts) {
        return acts.names(item.workspaceId(), accounts);
    }

    void show(ItemDetails item) {
        panel.show(item.summary().id());
    }

    void unplace(UUID mapId, UUID cardId) {
        placing.unplace(mapId, List.of(cardId));
    }

    String text(UUID mapId, UUID cardId) {
        var place = places.some(mapId, List.of(cardId)).get(cardId);
        return place == null ? "" : place.text();
    }

    List<ItemReference> alike(UUID workspaceId, ItemKind kind, String text) {
        return likeness.alike(workspaceId, kind, text);
    }

    UUID lift(UUID mapId, UUID cardId, Set<UUID> others, ItemKind kind, String title) {
        return placing.lift(mapId, together(cardId, others), ItemDraft.of(kind, title));
    }

    void place(UUID itemId, UUID mapId, UUID cardId, Set<UUID> others) {
        placing.place(itemId, mapId, together(cardId, others));
    }

    private static List<UUID> together(UUID cardId, Set<UUID> others) {
        var all = new ArrayList<UUID>();
        all.add(cardId);
        all.addAll(others);
        return all;
    }

    /** The other cards of the same lane that carry nothing yet, by their words. */
    List<Choice> others(UUID mapId, UUID cardId, ItemKind kind) {
        var free = placing.unlifted(mapId, kind).stream().map(LaneCard::id).toList();
        var found = places.some(mapId, with(free, cardId));
        var lane = Optional.ofNullable(found.get(cardId)).map(MapPlace::laneId);
        return free.stream()
                .filter(id -> !id.equals(cardId))
                .map(found::get)
                .filter(Objects::nonNull)
                .filter(place -> lane.isPresent() && lane.get().equals(place.laneId()))
                .map(place -> new Choice(place.id(), place.text()))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
    }

    private static List<UUID> with(List<UUID> ids, UUID one) {
        var all = new ArrayList<>(ids);
        all.add(one);
        return all;
    }
}
