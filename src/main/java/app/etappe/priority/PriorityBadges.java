package app.etappe.priority;

import app.etappe.journey.BoardBadges;
import app.etappe.journey.BoardNews;
import app.etappe.journey.MapService;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemPlace;
import app.etappe.painpoint.ItemStatus;
import app.etappe.painpoint.WorkspaceItems;
import app.etappe.priority.PriorityFrame.Placed;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever has a map open where it hurts, and where the votes of revealed rounds went: the same to all. */
@Component
class PriorityBadges implements BoardBadges {

    private final MapService maps;
    private final WeightsChanges weights;
    private final Rankings rankings;
    private final BoardNews boards;
    private final WorkspaceItems items;

    PriorityBadges(MapService maps, WeightsChanges weights, Rankings rankings, BoardNews boards, WorkspaceItems items) {
        this.maps = maps;
        this.items = items;
        this.weights = weights;
        this.rankings = rankings;
        this.boards = boards;
    }

    @Override
    public String kind() {
        return PriorityFrame.KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PriorityFrame> frames(UUID mapId) {
        var workspace = maps.details(mapId).workspaceId();
        boards.opened(mapId, workspace);
        if (!items.isOn(mapId)) {
            return PriorityFrame.of(List.of());
        }
        var held = weights.current(workspace);
        return PriorityFrame.of(Stream.of(ItemKind.values())
                .flatMap(kind -> rankings.of(workspace, kind, held).stream())
                .flatMap(ranked -> placed(ranked, mapId))
                .toList());
    }

    private static Stream<Placed> placed(RankedItem ranked, UUID mapId) {
        var item = ranked.item();
        var cards = item.places().stream()
                .filter(place -> place.mapId().equals(mapId))
                .map(ItemPlace::elementId)
                .sorted()
                .toList();
        boolean over = item.status() == ItemStatus.SOLVED || item.status() == ItemStatus.REJECTED;
        var priority = ranked.priority();
        var votes = ranked.lastVotes();
        return cards.isEmpty()
                ? Stream.empty()
                : Stream.of(new Placed(
                        ranked.rank(),
                        priority == null ? null : (Integer) (int) Math.round(priority * 1000),
                        votes == null ? null : (Integer) votes.votes(),
                        item.kind() == ItemKind.PAIN_POINT && !over,
                        cards));
    }
}
