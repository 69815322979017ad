package app.etappe.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads what is seen on a map into the form without ids. */
@Component
class ContentReader {

    private final SeenBoard board;

    ContentReader(SeenBoard board) {
        this.board = board;
    }

    /** What is seen in one layer of a map. */
    MapContent read(UUID mapId, LayerChain chain) {
        return readWithIds(mapId, chain).content();
    }

    /** What is seen in one layer of a map, and which elements it is. */
    LayerContent readWithIds(UUID mapId, LayerChain chain) {
        Map<UUID, List<SeenElement>> children = new HashMap<>();
        SeenElement map = null;
        for (var element : board.read(mapId, chain)) {
            var parent = element.position().parent();
            if (parent == null) {
                map = element;
            } else {
                children.computeIfAbsent(parent, id -> new ArrayList<>()).add(element);
            }
        }
        var top = children.getOrDefault(mapId, List.of());
        var lanes = ofType(top, ElementType.LANE);
        var stages = ofType(top, ElementType.STAGE);
        var steps = new ArrayList<SeenElement>();
        var stageContents = new ArrayList<MapContent.Stage>();
        for (var stage : stages) {
            var own = children.getOrDefault(stage.id(), List.of());
            steps.addAll(own);
            var titles = own.stream().map(SeenElement::text).toList();
            stageContents.add(new MapContent.Stage(stage.text(), stage.question(), titles));
        }
        var cardIds = new ArrayList<UUID>();
        var cards = new ArrayList<MapContent.Card>();
        for (int step = 0; step < steps.size(); step++) {
            var inStep = children.getOrDefault(steps.get(step).id(), List.of());
            for (int lane = 0; lane < lanes.size(); lane++) {
                for (var card : inLane(inStep, lanes.get(lane))) {
                    cardIds.add(card.id());
                    cards.add(card(card, step, lane));
                }
            }
        }
        return new LayerContent(
                new MapContent(map != null && map.loop(), stageContents, lanes(lanes), cards),
                new ContentIds(mapId, ids(stages), ids(steps), ids(lanes), cardIds));
    }

    private static List<SeenElement> ofType(List<SeenElement> elements, ElementType type) {
        return elements.stream().filter(element -> element.type() == type).toList();
    }

    private static List<SeenElement> inLane(List<SeenElement> cards, SeenElement lane) {
        return cards.stream()
                .filter(card -> lane.id().equals(card.position().lane()))
                .toList();
    }

    private static List<UUID> ids(List<SeenElement> elements) {
        return elements.stream().map(SeenElement::id).toList();
    }

    private static MapContent.Card card(SeenElement card, int step, int lane) {
        return new MapContent.Card(step, lane, card.text(), card.mood(), card.colour(), card.span(), card.channels());
    }

    private static List<MapContent.Lane> lanes(List<SeenElement> lanes) {
        return lanes.stream()
                .map(lane -> new MapContent.Lane(kind(lane), lane.text()))
                .toList();
    }

    private static LaneKind kind(SeenElement lane) {
        var kind = lane.kind();
        return kind == null ? LaneKind.TEXT : kind;
    }
}
