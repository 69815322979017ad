package app.etappe.exchange;

import app.etappe.journey.MapContent;
import app.etappe.journey.MapContent.Card;
import app.etappe.journey.MapContent.Lane;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of a map: step by step and in each step lane by lane, a row for each card; and a row for a stage, step or
 * lane of its own where no card names it, or where its name alone would not say which one is meant. A stage's question is
 * in its first row.
 */
final class MapRows {

    private final MapContent content;
    private final Map<Integer, List<Card>> cardsByStep = new HashMap<>();
    private final Map<Lane, Integer> lanesMeant = new HashMap<>();
    private final List<Map<CsvColumn, String>> rows = new ArrayList<>();
    /** Waits for the first row of its stage. */
    private String question = "";

    private MapRows(MapContent content) {
        this.content = content;
        content.cards().stream()
                .sorted(Comparator.comparingInt(Card::lane))
                .forEach(card -> cardsByStep
                        .computeIfAbsent(card.step(), step -> new ArrayList<>())
                        .add(card));
    }

    /** @param lanesFirst whether every lane gets a row of its own, before all others */
    static List<Map<CsvColumn, String>> of(MapContent content, boolean lanesFirst) {
        var rows = new MapRows(content);
        for (int lane = 0; lanesFirst && lane < content.lanes().size(); lane++) {
            rows.addLane(lane);
        }
        rows.addStages();
        return rows.rows;
    }

    private void addStages() {
        var titles = content.stages().stream().map(MapContent.Stage::title).toList();
        int step = 0;
        for (int i = 0; i < titles.size(); i++) {
            var steps = content.stages().get(i).steps();
            question = content.stages().get(i).question();
            if (steps.isEmpty() || isAmbiguous(titles, i)) {
                add(Map.of(CsvColumn.STAGE, titles.get(i), CsvColumn.ORDER, number(titles, i)));
            }
            for (int j = 0; j < steps.size(); j++) {
                addStep(titles.get(i), steps, j, cardsByStep.getOrDefault(step++, List.of()));
            }
        }
    }

    private void addStep(String stage, List<String> titles, int index, List<Card> cards) {
        var place = Map.of(CsvColumn.STAGE, stage, CsvColumn.STEP, titles.get(index));
        if (cards.isEmpty() || isAmbiguous(titles, index)) {
            var row = new EnumMap<>(place);
            row.put(CsvColumn.ORDER, number(titles, index));
            add(row);
        }
        int inCell = 0;
        int lane = -1;
        for (var card : cards) {
            inCell = card.lane() == lane ? inCell + 1 : 1;
            lane = card.lane();
            addCard(place, card, inCell);
        }
    }

    private void addCard(Map<CsvColumn, String> place, Card card, int order) {
        var lane = content.lanes().get(card.lane());
        int meant = lanesMeant.computeIfAbsent(lane, any -> content.lanes().indexOf(any));
        if (meant != card.lane()) {
            addLane(card.lane());
        }
        var row = new EnumMap<>(place);
        row.put(CsvColumn.LANE, lane.name());
        row.put(CsvColumn.KIND, CsvWords.of(lane.kind()));
        row.put(CsvColumn.TEXT, card.text());
        row.put(CsvColumn.CHANNEL, Channels.joined(card.channels()));
        row.put(CsvColumn.ORDER, String.valueOf(order));
        row.put(CsvColumn.SPAN, String.valueOf(card.span()));
        if (card.mood() != null) {
            row.put(CsvColumn.MOOD, String.valueOf(card.mood()));
        }
        if (card.colour() != null) {
            row.put(CsvColumn.COLOUR, card.colour().code());
        }
        add(row);
    }

    private void addLane(int index) {
        var lane = content.lanes().get(index);
        add(Map.of(
                CsvColumn.LANE, lane.name(),
                CsvColumn.KIND, CsvWords.of(lane.kind()),
                CsvColumn.ORDER, number(content.lanes(), index)));
        lanesMeant.put(lane, index);
    }

    private void add(Map<CsvColumn, String> cells) {
        var row = new EnumMap<>(cells);
        if (row.containsKey(CsvColumn.STAGE)) {
            row.put(CsvColumn.QUESTION, question);
            question = "";
        }
        rows.add(row);
    }

    private static <T> boolean isAmbiguous(List<T> names, int index) {
        return names.indexOf(names.get(index)) != names.lastIndexOf(names.get(index));
    }

    /** Which of those with the same name this one is, counted from 1. */
    private static <T> String number(List<T> names, int index) {
        var name = names.get(index);
        return String.valueOf(
                names.subList(0, index + 1).stream().filter(name::equals).count());
    }
}
