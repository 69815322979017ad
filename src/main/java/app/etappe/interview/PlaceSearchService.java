package app.etappe.interview;

import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import app.etappe.journey.ElementType;
import app.etappe.journey.LaneKind;
import app.etappe.journey.MapPlace;
import app.etappe.journey.PlaceService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds places on the map that an interview is about, as somebody types. */
@Service
public class PlaceSearchService {

    private static final int MOST = 20;

    private final InterviewAccess access;
    private final PlaceService places;

    PlaceSearchService(InterviewAccess access, PlaceService places) {
        this.access = access;
        this.places = places;
    }

    /**
     * The best 20: those whose words begin like what is looked for come first. Without a word, stages and steps in their
     * order. Nothing where the interview is about no map, or about one that its reader does not see.
     *
     * @param query words of the place, its stage or its lane, in any order, in part
     * @throws Refusal {@code not-found}
     */
    @Transactional(readOnly = true)
    public List<FoundPlace> find(UUID interviewId, String query) {
        var map = access.requireResearcher(interviewId).mapId();
        if (map == null) {
            return List.of();
        }
        Map<UUID, MapPlace> all = all(map).stream().collect(Collectors.toMap(MapPlace::id, Function.identity()));
        var inOrder = inOrder(all);
        var words = Stream.of(Texts.folded(query).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        var candidates = words.isEmpty()
                ? columns(map, inOrder, all)
                : Stream.concat(
                        columns(map, inOrder, all),
                        Stream.concat(cards(map, inOrder, all), cells(map, inOrder, all, words)));
        return candidates
                .filter(place -> words.stream()
                        .allMatch(word -> Texts.folded(place.path()).contains(word)))
                .sorted(Comparator.comparingInt(place -> distance(place, words)))
                .limit(MOST)
                .toList();
    }

    private List<MapPlace> all(UUID map) {
        try {
            return places.all(map);
        } catch (Refusal unseen) {
            return List.of();
        }
    }

    /** 0 where its own words begin like what is looked for, 1 where they hold it, 2 where only what is around does. */
    private static int distance(FoundPlace place, List<String> words) {
        if (words.isEmpty()) {
            return 0;
        }
        var text = Texts.folded(place.text());
        if (text.startsWith(words.getFirst())) {
            return 0;
        }
        return words.stream().allMatch(text::contains) ? 1 : 2;
    }

    /** Stages with their steps, then lanes, then cards. */
    private static List<MapPlace> inOrder(Map<UUID, MapPlace> all) {
        var byRank = Comparator.comparing(MapPlace::rank).thenComparing(MapPlace::id);
        var ordered = new ArrayList<MapPlace>();
        all.values().stream()
                .filter(place -> place.type() == ElementType.STAGE)
                .sorted(byRank)
                .forEach(stage -> {
                    ordered.add(stage);
                    all.values().stream()
                            .filter(place -> place.type() == ElementType.STEP
                                    && stage.id().equals(place.parentId()))
                            .sorted(byRank)
                            .forEach(ordered::add);
                });
        return ordered;
    }

    private static Stream<FoundPlace> columns(UUID map, List<MapPlace> columns, Map<UUID, MapPlace> all) {
        return columns.stream().map(place -> found(map, place, all));
    }

    private static Stream<FoundPlace> cards(UUID map, List<MapPlace> columns, Map<UUID, MapPlace> all) {
        var cards = all.values().stream()
                .filter(place ->
                        place.type() == ElementType.CARD && !place.text().isBlank())
                .collect(Collectors.groupingBy(card -> String.valueOf(card.parentId())));
        return columns.stream()
                .flatMap(column -> cards.getOrDefault(column.id().toString(), List.of()).stream())
                .map(card -> found(map, card, all));
    }

    /** Cells are many: they are offered where a lane is among the words. */
    private static Stream<FoundPlace> cells(
            UUID map, List<MapPlace> columns, Map<UUID, MapPlace> all, List<String> words) {
        var lanes = all.values().stream()
                .filter(place -> place.type() == ElementType.LANE && place.kind() != LaneKind.EMOTION)
                .filter(lane -> words.stream()
                        .anyMatch(word -> Texts.folded(lane.text()).contains(word)))
                .sorted(Comparator.comparing(MapPlace::rank))
                .toList();
        return columns.stream()
                .filter(column -> column.type() == ElementType.STEP)
                .flatMap(step -> lanes.stream().map(lane -> cell(map, step, lane, all)));
    }

    private static FoundPlace cell(UUID map, MapPlace step, MapPlace lane, Map<UUID, MapPlace> all) {
        var path = PlaceLabels.path(step, all) + PlaceLabels.WITHIN + lane.text();
        return new FoundPlace(map, step.id(), lane.id(), "cell", step.text() + PlaceLabels.WITHIN + lane.text(), path);
    }

    private static FoundPlace found(UUID map, MapPlace place, Map<UUID, MapPlace> all) {
        return new FoundPlace(map, place.id(), null, place.type().code(), place.text(), PlaceLabels.path(place, all));
    }
}
