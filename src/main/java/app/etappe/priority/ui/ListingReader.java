package app.etappe.priority.ui;

import app.etappe.base.Refusal;
import app.etappe.base.ui.Choice;
import app.etappe.journey.LaneCard;
import app.etappe.journey.LaneCardService;
import app.etappe.journey.LayerDetails;
import app.etappe.journey.MapService;
import app.etappe.journey.MapSummary;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemPlace;
import app.etappe.painpoint.LeverService;
import app.etappe.priority.PriorityService;
import app.etappe.priority.Ranking;
import app.etappe.workspace.MemberService;
import app.etappe.workspace.MemberSummary;
import app.etappe.workspace.WorkspaceDays;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the ranked list and what belongs to it: a few queries, however much it is. */
@SpringComponent
class ListingReader {

    private final PriorityService priorities;
    private final MapService maps;
    private final LaneCardService cards;
    private final LeverService levers;
    private final MemberService members;
    private final WorkspaceDays days;

    ListingReader(
            PriorityService priorities,
            MapService maps,
            LaneCardService cards,
            LeverService levers,
            MemberService members,
            WorkspaceDays days) {
        this.priorities = priorities;
        this.maps = maps;
        this.cards = cards;
        this.levers = levers;
        this.members = members;
        this.days = days;
    }

    /** @throws Refusal {@code not-found} for who is no member */
    Listing read(UUID workspaceId, ItemKind kind) {
        var ranking = priorities.ranking(workspaceId, kind);
        var all = maps.list(workspaceId, false);
        var stand = cards.all(workspaceId, Set.of(kind.lane()));
        var placed = placed(ranking);
        return new Listing(
                ranking,
                all.stream().map(map -> new Choice(map.id(), map.title())).toList(),
                stages(stand, placed),
                waiting(stand, placed),
                segments(all),
                levers.list(workspaceId),
                members.members(workspaceId).stream()
                        .collect(Collectors.toMap(MemberSummary::accountId, MemberSummary::name)),
                days.today(workspaceId));
    }

    private static Set<UUID> placed(Ranking ranking) {
        return ranking.items().stream()
                .flatMap(row -> row.item().places().stream())
                .map(ItemPlace::elementId)
                .collect(Collectors.toSet());
    }

    /** By card. */
    private static Map<UUID, Stage> stages(List<LaneCard> stand, Set<UUID> placed) {
        return stand.stream()
                .filter(card -> placed.contains(card.id()))
                .collect(Collectors.toMap(
                        LaneCard::id, card -> new Stage(card.stageId(), card.mapId(), card.stage(), card.stageRank())));
    }

    /** By map, the cards that carry no item. */
    private static Map<UUID, Integer> waiting(List<LaneCard> stand, Set<UUID> placed) {
        return stand.stream()
                .filter(card -> !placed.contains(card.id()))
                .collect(Collectors.groupingBy(LaneCard::mapId, Collectors.summingInt(card -> 1)));
    }

    private static Map<UUID, List<Choice>> segments(Collection<MapSummary> maps) {
        return maps.stream()
                .flatMap(map -> map.variants().stream())
                .collect(Collectors.toMap(
                        variant -> variant.layer().id(),
                        variant -> segments(variant.layer().segments()),
                        (one, other) -> one));
    }

    private static List<Choice> segments(List<LayerDetails.Segment> segments) {
        return segments.stream()
                .map(segment -> new Choice(segment.id(), segment.label()))
                .toList();
    }
}
