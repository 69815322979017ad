package app.etappe.copies;

import app.etappe.journey.LaneKind;
import app.etappe.journey.MapContent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A map's content with its steps counted over all stages, its cards by cell, and its texts as they are compared. */
final class MapParts {

    /** Where cards stand. */
    record Cell(int step, int lane) {}

    private final List<MapContent.Lane> lanes;
    private final List<MapContent.Card> cards;
    private final List<Integer> stageOfStep = new ArrayList<>();
    private final Map<PartType, List<Traits>> traits = new EnumMap<>(PartType.class);
    private final Map<PartType, List<Words>> words = new EnumMap<>(PartType.class);
    private final Map<Cell, List<Integer>> cells = new LinkedHashMap<>();

    MapParts(MapContent content) {
        this.lanes = content.lanes();
        this.cards = content.cards();
        var steps = new ArrayList<Traits>();
        for (int stage = 0; stage < content.stages().size(); stage++) {
            for (var step : content.stages().get(stage).steps()) {
                stageOfStep.add(stage);
                steps.add(Traits.step(step));
            }
        }
        put(PartType.MAP, List.of(Traits.map(content.loop())));
        put(PartType.STAGE, content.stages().stream().map(Traits::stage).toList());
        put(PartType.STEP, steps);
        put(PartType.LANE, lanes.stream().map(Traits::lane).toList());
        put(PartType.CARD, cards.stream().map(Traits::card).toList());
        for (int card = 0; card < cards.size(); card++) {
            cells.computeIfAbsent(cellOf(card), cell -> new ArrayList<>()).add(card);
        }
    }

    private void put(PartType type, List<Traits> all) {
        traits.put(type, all);
        words.put(type, all.stream().map(each -> Words.of(each.text())).toList());
    }

    int count(PartType type) {
        return all(traits, type).size();
    }

    Traits traits(PartType type, int index) {
        return all(traits, type).get(index);
    }

    Words words(PartType type, int index) {
        return all(words, type).get(index);
    }

    LaneKind kind(int lane) {
        return lanes.get(lane).kind();
    }

    int stageOf(int step) {
        return stageOfStep.get(step);
    }

    Cell cellOf(int card) {
        var found = cards.get(card);
        return new Cell(found.step(), found.lane());
    }

    /** Cards by cell, in order. */
    Map<Cell, List<Integer>> cells() {
        return cells;
    }

    boolean isPoint(int card) {
        return kind(cards.get(card).lane()) == LaneKind.EMOTION;
    }

    private static <T> List<T> all(Map<PartType, List<T>> lists, PartType type) {
        return lists.getOrDefault(type, List.of());
    }
}
