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
        var lanes = top.stream()
                .filter(element -> element.type() == ElementType.LANE)
                .toList();
        var stages = new ArrayList<MapContent.Stage>();
        var cards = new ArrayList<MapContent.Card>();
        int step = 0;
        for (var stage : top) {
            if (stage.type() != ElementType.STAGE) {
                continue;
            }
            var steps = children.getOrDefault(stage.id(), List.of());
            stages.add(new MapContent.Stage(
                    stage.text(),
                    stage.question(),
                    steps.stream().map(SeenElement::text).toList()));
            for (var each : steps) {
                addCards(cards, step++, lanes, children.getOrDefault(each.id(), List.of()));
            }
        }
        return new MapContent(map != null && map.loop(), stages, lanes(lanes), cards);
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

    private static void addCards(
            List<MapContent.Card> cards, int step, List<SeenElement> lanes, List<SeenElement> children) {
        for (int lane = 0; lane < lanes.size(); lane++) {
            var laneId = lanes.get(lane).id();
            int index = lane;
            children.stream()
                    .filter(card -> laneId.equals(card.position().lane()))
                    .map(card -> new MapContent.Card(
                            step, index, card.text(), card.mood(), card.colour(), card.span(), card.channels()))
                    .forEach(cards::add);
        }
    }
}
