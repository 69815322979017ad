package app.etappe.journey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What variants say of elements, by layer, element and property. */
class LayerRows {

    private final Map<UUID, Map<UUID, Map<String, LayerValue>>> rows = new HashMap<>();

    LayerRows(Collection<LayerValue> values) {
        values.forEach(this::put);
    }

    final void put(LayerValue value) {
        rows.computeIfAbsent(value.layer(), id -> new HashMap<>())
                .computeIfAbsent(value.element(), id -> new HashMap<>())
                .put(value.property(), value);
    }

    /** A row that was never put here, such as a confirmation, may be dropped as well. */
    void drop(LayerValue value) {
        var said = rows.getOrDefault(value.layer(), Map.of()).get(value.element());
        if (said != null) {
            said.remove(value.property());
        }
    }

    @Nullable
    LayerValue find(UUID layer, UUID element, String property) {
        return of(layer, element).get(property);
    }

    /** What a layer says of an element. */
    Map<String, LayerValue> of(UUID layer, UUID element) {
        return rows.getOrDefault(layer, Map.of()).getOrDefault(element, Map.of());
    }

    /** All that a layer says. */
    List<LayerValue> of(UUID layer) {
        var all = new ArrayList<LayerValue>();
        rows.getOrDefault(layer, Map.of()).values().forEach(each -> all.addAll(each.values()));
        return all;
    }
}
