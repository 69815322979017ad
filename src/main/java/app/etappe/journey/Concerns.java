package app.etappe.journey;

import app.etappe.base.Refusal;
import java.util.ArrayList;
import java.util.Collection;
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
     * Refuses to take an element away while its author has not been told which variants that concerns.
     *
     * @param asked the revision at which they were told and agreed; null if they were not
     * @throws Refusal {@code variants-concerned}, naming the variants, also if there are more by now
     */
    void requireAsked(BoardEdit edit, Element element, @Nullable Long asked) {
        requireAsked(edit, edit.view().top(), element, asked);
    }

    /** The same for an element that is taken away at a level below the layer that is written to. */
    void requireAsked(BoardEdit edit, int level, Element element, @Nullable Long asked) {
        var above = above(edit, level);
        if (above.isEmpty()) {
            return;
        }
        var below = withAllBelow(edit.mapId(), element);
        var concerned = concerned(below, above);
        if (concerned.isEmpty()) {
            return;
        }
        var ids = below.stream().map(Element::id).collect(Collectors.toSet());
        if (asked == null || log.isSaidSince(edit.mapId(), above, ids, asked)) {
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

    private List<Element> withAllBelow(UUID mapId, Element element) {
        var all = new ArrayList<Element>(List.of(element));
        for (Collection<Element> level = all; !level.isEmpty(); ) {
            level = List.copyOf(
                    elements.below(mapId, level.stream().map(Element::id).toList()));
            all.addAll(level);
        }
        return all;
    }

    private Set<UUID> concerned(List<Element> below, Set<UUID> above) {
        var concerned = new LinkedHashSet<UUID>();
        below.stream()
                .map(Element::variantId)
                .filter(Objects::nonNull)
                .filter(above::contains)
                .forEach(concerned::add);
        values.saidOf(below.stream().map(Element::id).toList(), above).forEach(concerned::add);
        return concerned;
    }
}
