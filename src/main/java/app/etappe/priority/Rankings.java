package app.etappe.priority;

import app.etappe.evidence.Support;
import app.etappe.evidence.SupportCounts;
import app.etappe.evidence.SupportedPlaces;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemPlace;
import app.etappe.painpoint.ItemStatus;
import app.etappe.painpoint.ItemSummary;
import app.etappe.painpoint.WorkspaceItems;
import app.etappe.voting.RevealedVotes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts together what is known of the items of a workspace and ranks them. It asks for no right: the ranking is the same for
 * everybody who may read it.
 */
@Component
class Rankings {

    private final WorkspaceItems items;
    private final RevealedVotes revealed;
    private final SupportCounts supports;

    Rankings(WorkspaceItems items, RevealedVotes revealed, SupportCounts supports) {
        this.items = items;
        this.revealed = revealed;
        this.supports = supports;
    }

    /** By rank, without reach and shifts, which only lists show. A few queries, however many items there are. */
    List<RankedItem> of(UUID workspaceId, ItemKind kind, Weights held) {
        Map<UUID, ItemFacts> facts = facts(workspaceId, items.of(workspaceId, kind)).stream()
                .collect(Collectors.toMap(fact -> fact.item().id(), Function.identity()));
        var measures = facts.values().stream().map(ItemFacts::measures).toList();
        return Formula.ranked(held, measures).stream()
                .map(scored -> Objects.requireNonNull(facts.get(scored.id())).ranked(scored))
                .toList();
    }

    private List<ItemFacts> facts(UUID workspaceId, List<ItemSummary> all) {
        var votes = revealed.last(workspaceId);
        var support =
                supports.of(workspaceId, all.stream().map(Rankings::placed).toList());
        return all.stream()
                .map(item -> new ItemFacts(item, votes.get(item.id()), support.getOrDefault(item.id(), Support.NONE)))
                .toList();
    }

    /** What was said after it was solved counts for itself, and says whether it is. */
    private static SupportedPlaces placed(ItemSummary item) {
        var maps = item.places().stream().map(ItemPlace::mapId).collect(Collectors.toSet());
        var elements = item.places().stream().map(ItemPlace::elementId).collect(Collectors.toSet());
        return new SupportedPlaces(item.id(), maps, elements, solvedOn(item));
    }

    private static @Nullable LocalDate solvedOn(ItemSummary item) {
        return item.status() == ItemStatus.SOLVED ? item.statusOn() : null;
    }
}
