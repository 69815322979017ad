package app.etappe.journey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads what is seen on a map into the form without ids. */
@Component
class ContentReader {

    private static final Comparator<Element> IN_ORDER =
            Comparator.comparing((Element element) -> element.position().rank()).thenComparing(Element::id);

    private final Elements elements;

    ContentReader(Elements elements) {
        this.elements = elements;
    }

    MapContent read(UUID mapId) {
        Map<UUID, List<Element>> children = new HashMap<>();
        Element map = null;
        for (var element : elements.all(mapId)) {
            var parent = element.position().parent();
            if (parent == null) {
                map = element;
            } else {
                children.computeIfAbsent(parent, id -> new ArrayList<>()).add(element);
            }
        }
        var top = children.getOrDefault(mapId, List.of()).stream()
                .sorted(IN_ORDER)
                .toList();
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
            var steps = children.getOrDefault(stage.id(), List.of()).stream()
                    .sorted(IN_ORDER)
                    .toList();
            stages.add(new MapContent.Stage(
                    stage.text(),
                    stage.question(),
                    steps.stream().map(Element::text).toList()));
            for (var each : steps) {
                addCards(cards, step++, lanes, children.getOrDefault(each.id(), List.of()));
            }
        }
        return new MapContent(map != null && map.loop(), stages, lanes(lanes), cards);
    }

    private static List<MapContent.Lane> lanes(List<Element> lanes) {
        return lanes.stream()
                .map(lane -> new MapContent.Lane(kind(lane), lane.text()))
                .toList();
    }

    private static LaneKind kind(Element lane) {
        var kind = lane.kind();
        return kind == null ? LaneKind.TEXT : kind;
    }

    private static void addCards(List<MapContent.Card> cards, int step, List<Element> lanes, List<Element> children) {
        for (int lane = 0; lane < lanes.size(); lane++) {
            var laneId = lanes.get(lane).id();
            int index = lane;
            children.stream()
                    .filter(card -> laneId.equals(card.position().lane()))
                    .sorted(IN_ORDER)
                    .map(card -> new MapContent.Card(
                            step, index, card.text(), card.mood(), card.colour(), card.span(), card.channels()))
                    .forEach(cards::add);
        }
    }
}
