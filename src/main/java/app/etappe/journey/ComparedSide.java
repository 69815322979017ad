package app.etappe.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of two layers that are compared, as it is seen. The page has its twin in {@code compare/side.ts}. */
final class ComparedSide {

    /** Where siblings stand: of a kind, in a parent, cards in a lane of it. */
    private record Place(
            ElementType type,
            @Nullable UUID parent,
            @Nullable UUID lane) {}

    private final LayerChain chain;
    private final LayerView view;
    private final LayerRows rows;
    private final Map<UUID, Element> all;
    private final Map<UUID, SeenElement> seen = new HashMap<>();
    private final Map<Place, List<UUID>> siblings = new HashMap<>();
    private final Map<UUID, List<SeenElement>> cardsByStep = new HashMap<>();

    ComparedSide(LayerChain chain, Map<UUID, Element> all, LayerRows rows) {
        this.chain = chain;
        this.view = new LayerView(chain, all::get, rows);
        this.rows = rows;
        this.all = all;
        for (var element : SeenBoard.resolve(view, all)) {
            seen.put(element.id(), element);
            siblings.computeIfAbsent(place(element), place -> new ArrayList<>()).add(element.id());
            var step = element.position().parent();
            if (element.type() == ElementType.CARD && step != null) {
                cardsByStep.computeIfAbsent(step, id -> new ArrayList<>()).add(element);
            }
        }
    }

    @Nullable
    SeenElement seen(@Nullable UUID id) {
        return id == null ? null : seen.get(id);
    }

    /** Stages or lanes of a map, or steps of a stage, in order. */
    List<UUID> children(ElementType type, UUID parent) {
        return siblings.getOrDefault(new Place(type, parent, null), List.of());
    }

    List<UUID> cardsIn(UUID step, UUID lane) {
        return siblings.getOrDefault(new Place(ElementType.CARD, step, lane), List.of());
    }

    /** The cards of a step, in all lanes. */
    List<SeenElement> cardsOf(UUID step) {
        return cardsByStep.getOrDefault(step, List.of());
    }

    /** All that is seen in the element's place, itself included. */
    List<UUID> siblings(SeenElement element) {
        return siblings.getOrDefault(place(element), List.of());
    }

    /** Whether the layer lies over the one that the element was made in, so that only a word of it can take it away. */
    boolean knows(UUID id) {
        var element = all.get(id);
        return element != null && view.owner(element) != LayerChain.NOWHERE;
    }

    boolean isPoint(SeenElement element) {
        var lane = element.position().lane() == null
                ? null
                : all.get(element.position().lane());
        return element.type() == ElementType.CARD && lane != null && lane.isEmotionLane();
    }

    /** Whether this layer lies right over the other. */
    boolean isOver(ComparedSide other) {
        return chain.top() > 0 && chain.layers().subList(0, chain.top() - 1).equals(other.chain.layers());
    }

    /** What the layer says otherwise of an element although the layer right below has changed it since. */
    TreeSet<String> movedOn(UUID id, ComparedSide below) {
        var properties = new TreeSet<String>();
        var element = all.get(id);
        var layer = chain.layer(chain.top());
        if (element != null && layer != null) {
            rows.of(layer, id).values().stream()
                    .filter(row -> row.isDifference() && !row.property().equals(LayerValue.HIDDEN))
                    .filter(row -> !Objects.equals(row.replaced(), below.now(element, row.property())))
                    .forEach(row -> properties.add(row.property()));
        }
        return properties;
    }

    private @Nullable String now(Element element, String property) {
        if (!property.equals(Property.POSITION.code())) {
            return view.value(element, property, view.top());
        }
        var here = seen.get(element.id());
        if (here == null) {
            return null;
        }
        var others = siblings(here);
        int index = others.indexOf(element.id());
        var before = index > 0 ? others.get(index - 1).toString() : "-";
        return here.position().withRank(before).logged();
    }

    private static Place place(SeenElement element) {
        return new Place(
                element.type(), element.position().parent(), element.position().lane());
    }
}
