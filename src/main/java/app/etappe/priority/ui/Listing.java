package app.etappe.priority.ui;

import app.etappe.base.ui.Choice;
import app.etappe.painpoint.ItemPlace;
import app.etappe.painpoint.LeverSummary;
import app.etappe.priority.RankedItem;
import app.etappe.priority.Ranking;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All items of a kind in their order, and what one has to know of the workspace to read the list.
 *
 * @param stages the stage of each element that an item stands at
 * @param waiting how many cards of each map carry no item yet, on maps that have any
 * @param segments the segments of each variant in use
 * @param levers those that are not offered any more among them
 * @param members names by account
 * @param today by the workspace's clock
 */
record Listing(
        Ranking ranking,
        List<Choice> maps,
        Map<UUID, Stage> stages,
        Map<UUID, Integer> waiting,
        Map<UUID, List<Choice>> segments,
        List<LeverSummary> levers,
        Map<UUID, String> members,
        LocalDate today) {

    /** Those that meet the query, in its order. */
    List<RankedItem> shown(ListQuery query) {
        var matches = new ListFilter(this, query);
        return ranking.items().stream()
                .filter(matches)
                .sorted(query.order().comparator())
                .toList();
    }

    int allWaiting() {
        return waiting.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The names of the stages that an item stands in, without repetition. */
    List<String> stagesOf(RankedItem ranked) {
        return ranked.item().places().stream()
                .map(place -> stages.get(place.elementId()))
                .filter(Objects::nonNull)
                .map(Stage::name)
                .distinct()
                .toList();
    }

    /** The stages of one map, or of all of them with the maps' names, in their order. */
    List<Choice> stageChoices(@Nullable UUID map) {
        var titles = maps.stream().collect(Collectors.toMap(Choice::id, Choice::name));
        boolean several = map == null && mapsWithItems() > 1;
        return stages.values().stream()
                .distinct()
                .filter(stage -> map == null || map.equals(stage.mapId()))
                .sorted(Comparator.comparing((Stage stage) -> titles.getOrDefault(stage.mapId(), ""))
                        .thenComparing(Stage::mapId)
                        .thenComparing(Stage::rank))
                .map(stage -> new Choice(
                        stage.id(),
                        several ? stage.name() + " · " + titles.getOrDefault(stage.mapId(), "") : stage.name()))
                .toList();
    }

    /** The segments that any variant is for, by their names. */
    List<Choice> segmentChoices() {
        return segments.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(Choice::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** On how many maps there is any of the items. */
    long mapsWithItems() {
        return ranking.items().stream()
                .flatMap(ranked -> ranked.item().places().stream())
                .map(ItemPlace::mapId)
                .distinct()
                .count();
    }

    /** How many different people support an item. */
    static int customersOf(RankedItem ranked) {
        return ranked.support().coverage().customers();
    }

    /** The customers of the largest bubble. */
    int mostCustomers() {
        return ranking.items().stream().mapToInt(Listing::customersOf).max().orElse(0);
    }
}
