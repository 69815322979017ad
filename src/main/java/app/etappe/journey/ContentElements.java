package app.etappe.journey;

import app.etappe.base.ChannelNames;
import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.base.live.Ranks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns content without ids into the elements of a new map, parents ahead of what hangs on them. */
class ContentElements {

    private record Cell(UUID step, UUID lane) {}

    private final UUID mapId;
    private final List<Element> made = new ArrayList<>();
    private final List<UUID> steps = new ArrayList<>();
    private final List<Element> lanes = new ArrayList<>();

    ContentElements(UUID mapId) {
        this.mapId = mapId;
    }

    /** @throws Refusal if a text, mood, span or channel cannot be stored, or two points of emotion share a cell */
    List<Element> of(String title, MapContent content) {
        var map = new Element(mapId, mapId, null, ElementType.MAP, null, new Position(null, null, Ranks.first()));
        map.write(Values.text(ElementType.MAP, title));
        map.close(content.loop());
        made.add(map);
        addStages(content.stages());
        addLanes(content.lanes());
        addCards(content.cards());
        return made;
    }

    private void addStages(List<MapContent.Stage> stages) {
        var ranks = Ranks.sequence(stages.size()).iterator();
        for (var stage : stages) {
            var parent = add(ElementType.STAGE, null, new Position(mapId, null, ranks.next()), stage.title());
            parent.ask(Values.question(stage.question()));
            var stepRanks = Ranks.sequence(stage.steps().size()).iterator();
            for (var step : stage.steps()) {
                var place = new Position(parent.id(), null, stepRanks.next());
                steps.add(add(ElementType.STEP, null, place, step).id());
            }
        }
    }

    private void addLanes(List<MapContent.Lane> content) {
        var ranks = Ranks.sequence(content.size()).iterator();
        for (var lane : content) {
            lanes.add(add(ElementType.LANE, lane.kind(), new Position(mapId, null, ranks.next()), lane.name()));
        }
    }

    private void addCards(List<MapContent.Card> cards) {
        Map<Cell, String> lastRanks = new HashMap<>();
        for (var card : cards) {
            var lane = lanes.get(card.lane());
            var cell = new Cell(steps.get(card.step()), lane.id());
            var rank = Ranks.between(lastRanks.get(cell), null);
            if (lane.isEmotionLane() && lastRanks.containsKey(cell)) {
                throw new Refusal("emotion-occupied");
            }
            lastRanks.put(cell, rank);
            fill(add(ElementType.CARD, null, new Position(cell.step(), cell.lane(), rank), card.text()), card, lane);
        }
    }

    private static void fill(Element element, MapContent.Card card, Element lane) {
        var mood = card.mood() == null && lane.isEmotionLane() ? Integer.valueOf(0) : card.mood();
        element.feel(mood == null ? null : Values.mood(mood));
        element.paint(card.colour());
        element.cover(lane.isEmotionLane() ? 1 : Values.span(card.span()));
        ChannelNames.set(card.channels()).forEach(element::tag);
    }

    private Element add(ElementType type, @Nullable LaneKind kind, Position position, String text) {
        var element = new Element(Ids.next(), mapId, null, type, kind, position);
        element.write(Values.text(type, text));
        made.add(element);
        return element;
    }
}
