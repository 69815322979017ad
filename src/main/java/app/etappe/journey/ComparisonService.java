package app.etappe.journey;

import app.etappe.base.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares the layers of a map. */
@Service
public class ComparisonService {

    private final MapAccess access;
    private final Elements elements;
    private final LayerValues values;
    private final Variants variants;

    ComparisonService(MapAccess access, Elements elements, LayerValues values, Variants variants) {
        this.access = access;
        this.elements = elements;
        this.values = values;
        this.variants = variants;
    }

    /**
     * What differs between two layers of a map, in its order.
     *
     * @param first a variant; null for the base
     * @param second a variant; null for the base
     * @throws Refusal {@code not-found}
     */
    @Transactional(readOnly = true)
    public List<LayerDifference> differences(UUID mapId, @Nullable UUID first, @Nullable UUID second) {
        access.require(mapId);
        Map<UUID, Element> all = elements.all(mapId).stream().collect(Collectors.toMap(Element::id, each -> each));
        var rows = new LayerRows(values.all(mapId));
        var a = new ComparedSide(variants.chain(mapId, first), all, rows);
        var b = new ComparedSide(variants.chain(mapId, second), all, rows);
        var words = new DifferenceWriter(a, b);
        return LayerComparison.of(a, b, mapId).stream().map(words::write).toList();
    }
}
