package app.etappe.journey;

import app.etappe.base.Refusal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose variants say something of what is about to be taken away below them. */
@Component
class Concerns {

    private final Variants variants;
    private final Elements elements;
    private final LayerValues values;
    private final ChangeLog log;

    Concerns(Variants variants, Elements elements, LayerValues values, ChangeLog log) {
        this.variants = variants;
        this.elements = elements;
        this.values = values;
        this.log = log;
    }

    /**
     * Refuses to take elements away at a level while their author has not been told which variants that concerns.
     *
     * @param level that of the layer that is written to, or one below it
     * @param asked the revision at which they were told and agreed; null if they were not
     * @throws Refusal {@code variants-concerned}, naming the variants, also if there are more by now
     */
    void requireAsked(BoardEdit edit, int level, List<Element> going, @Nullable Long asked) {
        var above = above(edit, level);
        if (above.isEmpty() || going.isEmpty()) {
            return;
        }
        var below = withAllBelow(edit.mapId(), going);
        var concerned = concerned(edit.mapId(), below, above);
        if (!concerned.isEmpty() && (asked == null || log.isSaidSince(edit.mapId(), above, below.keySet(), asked))) {
            throw new Refusal("variants-concerned", Map.of("layers", List.copyOf(concerned)));
        }
    }

    /** The layers in use that lie over a level of the edit's, its own left out. */
    private Set<UUID> above(BoardEdit edit, int level) {
        var lower = edit.chain().layer(level);
        return Variants.inUse(variants.of(edit.mapId())).stream()
                .filter(variant -> lower == null || lower.equals(variant.belowId()))
                .map(Variant::id)
                .filter(id -> !id.equals(edit.layer()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Map<UUID, Element> withAllBelow(UUID mapId, List<Element> going) {
        var all = new HashMap<UUID, Element>();
        for (var level = going; !level.isEmpty(); ) {
            level.forEach(element -> all.put(element.id(), element));
            // Nothing hangs on a card.
            var parents = level.stream()
                    .filter(element -> element.type() != ElementType.CARD)
                    .map(Element::id)
                    .toList();
            level = parents.isEmpty() ? List.of() : elements.below(mapId, parents);
        }
        return all;
    }

    private Set<UUID> concerned(UUID mapId, Map<UUID, Element> below, Set<UUID> above) {
        var concerned = new LinkedHashSet<UUID>();
        below.values().stream()
                .map(Element::variantId)
                .filter(Objects::nonNull)
                .filter(above::contains)
                .forEach(concerned::add);
        values.differences(mapId, above).stream()
                .filter(row -> below.containsKey(row.element()))
                .map(LayerValue::layer)
                .forEach(concerned::add);
        return concerned;
    }
}
