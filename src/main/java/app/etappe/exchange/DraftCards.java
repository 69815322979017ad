package app.etappe.exchange;

import app.etappe.exchange.DraftLanes.DraftLane;
import app.etappe.journey.LaneKind;
import app.etappe.journey.MapContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/** The cards as the rows make them. */
final class DraftCards {

    private record Cell(DraftStep step, DraftLane lane) {}

    private record DraftCard(Cell cell, ParsedRow row) {

        /** Those without an order come behind those with one, as they stand in the file. */
        int order() {
            return row.order() == 0 ? Integer.MAX_VALUE : row.order();
        }
    }

    private final List<DraftCard> cards = new ArrayList<>();
    private final Set<Cell> points = new HashSet<>();

    /** Takes the row as a card; false if it is a second point of emotion for its step. */
    boolean add(DraftStep step, DraftLane lane, ParsedRow row) {
        var cell = new Cell(step, lane);
        if (lane.kind() == LaneKind.EMOTION && !points.add(cell)) {
            return false;
        }
        cards.add(new DraftCard(cell, row));
        return true;
    }

    /** By step, lane and place in the cell. */
    List<MapContent.Card> content(Map<DraftStep, Integer> stepIndexes, ToIntFunction<DraftLane> laneIndex) {
        return cards.stream()
                .sorted(Comparator.comparingInt((DraftCard card) -> stepIndexes.getOrDefault(card.cell.step, 0))
                        .thenComparingInt(card -> laneIndex.applyAsInt(card.cell.lane))
                        .thenComparingInt(DraftCard::order))
                .map(card -> content(card, stepIndexes, laneIndex))
                .toList();
    }

    private static MapContent.Card content(
            DraftCard card, Map<DraftStep, Integer> stepIndexes, ToIntFunction<DraftLane> laneIndex) {
        var row = card.row;
        return new MapContent.Card(
                stepIndexes.getOrDefault(card.cell.step, 0),
                laneIndex.applyAsInt(card.cell.lane),
                row.text(),
                row.mood(),
                row.colour(),
                row.span(),
                row.channels());
    }
}
