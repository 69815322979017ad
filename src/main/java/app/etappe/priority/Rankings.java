package app.etappe.priority;

import app.etappe.evidence.Support;
import app.etappe.evidence.SupportCounts;
import app.etappe.evidence.SupportedPlaces;
import app.etappe.journey.VariantSegments;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemPlace;
import app.etappe.painpoint.ItemStatus;
import app.etappe.painpoint.ItemSummary;
import app.etappe.painpoint.WorkspaceItems;
import app.etappe.segment.DimensionDetails;
import app.etappe.voting.RevealedVotes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    private final WeightsChanges weights;
    private final WorkspaceItems items;
    private final RevealedVotes revealed;
    private final SupportCounts supports;
    private final VariantSegments variants;
    private final EarlierStandings standings;

    Rankings(
            WeightsChanges weights,
            WorkspaceItems items,
            RevealedVotes revealed,
            SupportCounts supports,
            VariantSegments variants,
            EarlierStandings standings) {
        this.weights = weights;
        this.items = items;
        this.revealed = revealed;
        this.supports = supports;
        this.variants = variants;
        this.standings = standings;
    }

    /** @param dimensions those by whose sizes reach is counted */
    Ranking of(UUID workspaceId, ItemKind kind, List<DimensionDetails> dimensions) {
        var all = items.of(workspaceId, kind);
        var held = weights.current(workspaceId);
        var reaches = new Reaches(dimensions, variants.of(mapsOf(all)));
        var facts = facts(workspaceId, all, reaches);
        var shifts = shifts(workspaceId, kind, held);
        var measures = facts.values().stream().map(ItemFacts::measures).toList();
        var ranked = Formula.ranked(held, measures).stream()
                .map(scored -> Objects.requireNonNull(facts.get(scored.id())).ranked(scored, shifts))
                .toList();
        return new Ranking(held, reaches.measure(), ranked);
    }

    private Map<UUID, ItemFacts> facts(UUID workspaceId, List<ItemSummary> all, Reaches reaches) {
        var votes = revealed.last(workspaceId);
        var support =
                supports.of(workspaceId, all.stream().map(Rankings::placed).toList());
        return all.stream()
                .map(item -> new ItemFacts(
                        item, votes.get(item.id()), support.getOrDefault(item.id(), Support.NONE), reaches.of(item)))
                .collect(Collectors.toMap(facts -> facts.item().id(), Function.identity()));
    }

    /** What was said after it was solved counts for itself, and says whether it is. */
    private static SupportedPlaces placed(ItemSummary item) {
        var elements = item.places().stream().map(ItemPlace::elementId).collect(Collectors.toSet());
        return new SupportedPlaces(item.id(), mapsOf(List.of(item)), elements, solvedOn(item));
    }

    private static @Nullable LocalDate solvedOn(ItemSummary item) {
        return item.status() == ItemStatus.SOLVED ? item.statusOn() : null;
    }

    private static Set<UUID> mapsOf(Collection<ItemSummary> items) {
        return items.stream()
                .flatMap(item -> item.places().stream())
                .map(ItemPlace::mapId)
                .collect(Collectors.toSet());
    }

    private @Nullable Shifts shifts(UUID workspaceId, ItemKind kind, Weights held) {
        return standings
                .last(workspaceId, kind)
                .map(last -> new Shifts(last.takenOn(), !last.isWeighedAs(held), standings.items(last.id())))
                .orElse(null);
    }
}
