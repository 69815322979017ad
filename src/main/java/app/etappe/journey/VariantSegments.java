package app.etappe.journey;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom the variants of some maps are for. It asks for no right: it says nothing of what stands in them. */
@Component
public class VariantSegments {

    private final Variants variants;

    VariantSegments(Variants variants) {
        this.variants = variants;
    }

    /**
     * The segments of each variant, archived ones included; a future state has those of what it lies over, and none over the
     * base. One query.
     */
    @Transactional(readOnly = true)
    public Map<UUID, Set<UUID>> of(Collection<UUID> mapIds) {
        List<Variant> all = mapIds.isEmpty() ? List.of() : variants.of(mapIds);
        Map<UUID, Variant> byId =
                all.stream().collect(Collectors.toMap(Variant::id, Function.identity(), (one, same) -> one));
        return byId.values().stream().collect(Collectors.toMap(Variant::id, variant -> {
            var below = variant.belowId() == null ? null : byId.get(variant.belowId());
            return Set.copyOf(below == null ? variant.segments() : below.segments());
        }));
    }
}
