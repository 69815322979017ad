package app.etappe.journey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads all that is seen in one layer of a map. */
@Component
class SeenBoard {

    private static final Comparator<SeenElement> IN_ORDER = Comparator.comparing(
                    (SeenElement element) -> element.position().rank())
            .thenComparing(SeenElement::id);

    private final Elements elements;
    private final LayerValues values;

    SeenBoard(Elements elements, LayerValues values) {
        this.elements = elements;
        this.values = values;
    }

    /** Siblings in order; of several points of emotion in a cell, the one of the highest layer. */
    List<SeenElement> read(UUID mapId, LayerChain chain) {
        Map<UUID, Element> all = elements.all(mapId).stream().collect(Collectors.toMap(Element::id, each -> each));
        var said = new LayerRows(chain.top() == 0 ? List.of() : values.all(mapId));
        return resolve(new LayerView(chain, all::get, said), all);
    }

    /** The same out of elements by their ids that are at hand, in the view's layer. */
    static List<SeenElement> resolve(LayerView view, Map<UUID, Element> all) {
        var seen = all.values().stream()
                .filter(element -> view.isSeen(element, view.top()))
                .toList();
        var beaten = beaten(view, all, seen);
        return seen.stream()
                .filter(element -> !beaten.contains(element.id()))
                .map(element -> SeenElement.of(view, element))
                .sorted(IN_ORDER)
                .toList();
    }

    private static Set<UUID> beaten(LayerView view, Map<UUID, Element> all, List<Element> seen) {
        Map<List<UUID>, List<Element>> points = new HashMap<>();
        for (var element : seen) {
            var position = view.position(element, view.top());
            var lane = position.lane();
            if (lane != null && all.containsKey(lane) && all.get(lane).isEmotionLane() && position.parent() != null) {
                points.computeIfAbsent(List.of(position.parent(), lane), cell -> new ArrayList<>())
                        .add(element);
            }
        }
        var beaten = new HashSet<UUID>();
        for (var cell : points.values()) {
            cell.stream()
                    .sorted(Comparator.comparing((Element point) -> -view.placedAt(point))
                            .thenComparing(
                                    point -> view.position(point, view.top()).rank())
                            .thenComparing(Element::id))
                    .skip(1)
                    .forEach(point -> beaten.add(point.id()));
        }
        return beaten;
    }
}
