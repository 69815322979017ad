package app.etappe.interview;

import app.etappe.journey.ElementType;
import app.etappe.journey.MapPlace;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The places on a map to which lines are looked for.
 *
 * @param elements any of these
 * @param step with the lane: their cell; alone null
 * @param lane all its cells, or with the step one
 */
record SearchedPlaces(
        UUID map,
        boolean isWholeMap,
        Set<UUID> elements,
        @Nullable UUID step,
        @Nullable UUID lane) {

    /** @param all what stands on the map */
    static SearchedPlaces of(NoteSearch search, UUID map, Collection<MapPlace> all) {
        var element = search.element();
        var lane = search.lane();
        if (element == null) {
            return new SearchedPlaces(map, true, Set.of(), null, null);
        }
        if (lane != null) {
            return new SearchedPlaces(map, false, cardsIn(all, element, lane), element, lane);
        }
        boolean isLane = all.stream().anyMatch(place -> place.id().equals(element) && place.type() == ElementType.LANE);
        return isLane
                ? new SearchedPlaces(map, false, cardsIn(all, null, element), null, element)
                : new SearchedPlaces(map, false, within(all, element), null, null);
    }

    private static Set<UUID> cardsIn(Collection<MapPlace> all, @Nullable UUID step, UUID lane) {
        var cards = new HashSet<UUID>();
        all.stream()
                .filter(place -> lane.equals(place.laneId()) && (step == null || step.equals(place.parentId())))
                .forEach(place -> cards.add(place.id()));
        return cards;
    }

    /** A stage, its steps and their cards; a step and its cards; or just a card. */
    private static Set<UUID> within(Collection<MapPlace> all, UUID element) {
        var found = new HashSet<>(List.of(element));
        for (var type : List.of(ElementType.STEP, ElementType.CARD)) {
            all.stream()
                    .filter(place -> place.type() == type && found.contains(place.parentId()))
                    .toList()
                    .forEach(place -> found.add(place.id()));
        }
        return found;
    }
}
