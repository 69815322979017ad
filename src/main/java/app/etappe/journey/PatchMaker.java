package app.etappe.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Turns a revision of the log into what pages hear of it.
 *
 * <p>The log says which properties changed; their values are read from the elements as they stand. Right after the command
 * that is the same. Later it may be ahead of the revision, and what the page gets afterwards says it once more.
 */
@Component
class PatchMaker {

    private final Elements elements;
    private final LayerValues rows;

    PatchMaker(Elements elements, LayerValues rows) {
        this.elements = elements;
        this.rows = rows;
    }

    BoardPatch patch(MapChange change, List<ChangedValue> values, List<UUID> kept) {
        return new BoardPatch(
                change.mapId(),
                change.revision(),
                change.commandId(),
                change.authorId(),
                change.undoes(),
                changes(change.mapId(), values),
                said(values),
                kept);
    }

    private List<LayerPatch> said(List<ChangedValue> values) {
        return values.stream()
                .filter(value -> value.layerId() != null)
                .map(value -> new LayerValue.Key(
                        Objects.requireNonNull(value.layerId()),
                        value.elementId(),
                        LayerEdit.property(value.property())))
                .distinct()
                .map(this::said)
                .toList();
    }

    private LayerPatch said(LayerValue.Key key) {
        return rows.find(key.layer(), key.element(), key.property())
                .map(LayerPatch::of)
                .orElseGet(() -> LayerPatch.gone(key.layer(), key.element(), key.property()));
    }

    private List<ElementPatch> changes(UUID mapId, List<ChangedValue> values) {
        var names = new LinkedHashMap<UUID, Set<String>>();
        for (var value : values) {
            if (value.layerId() != null) {
                continue;
            }
            names.computeIfAbsent(value.elementId(), id -> new LinkedHashSet<>())
                    .add(value.property());
        }
        var made = new LinkedHashMap<UUID, ElementPatch>();
        var back = new ArrayList<UUID>();
        for (var entry : names.entrySet()) {
            var element = elements.find(mapId, entry.getKey()).orElseThrow();
            made.put(element.id(), change(element, entry.getValue()));
            if (!element.isRemoved() && entry.getValue().contains(Property.REMOVED.code())) {
                back.add(element.id());
            }
        }
        addBelow(mapId, back, made);
        return List.copyOf(made.values());
    }

    private static ElementPatch change(Element element, Set<String> names) {
        if (element.isRemoved()) {
            return new ElementPatch(element.id(), Map.of("removed", true));
        }
        boolean whole = names.contains(Property.TYPE.code()) || names.contains(Property.REMOVED.code());
        return whole ? ElementPatch.whole(element) : ElementPatch.part(element, names);
    }

    /** What comes back brings along all that hangs below, which a page opened meanwhile has never seen. */
    private void addBelow(UUID mapId, List<UUID> parents, Map<UUID, ElementPatch> made) {
        var level = parents;
        while (!level.isEmpty()) {
            var below = elements.below(mapId, level);
            below.forEach(element -> made.put(element.id(), ElementPatch.whole(element)));
            level = below.stream()
                    .filter(element -> element.type() != ElementType.CARD)
                    .map(Element::id)
                    .collect(Collectors.toList());
        }
    }
}
