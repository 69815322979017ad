package app.etappe.journey;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads the variants of many maps at once: four queries, however many there are. It asks for no rights. */
@Component
class VariantLists {

    private final Variants variants;
    private final VariantReader reader;
    private final DifferenceCounts differences;

    VariantLists(Variants variants, VariantReader reader, DifferenceCounts differences) {
        this.variants = variants;
        this.reader = reader;
        this.differences = differences;
    }

    /** The variants in use by map; each is followed by its future states, those of the base come first. */
    Map<UUID, List<VariantSummary>> of(UUID workspaceId, Collection<UUID> mapIds) {
        var inUse = Variants.inUse(variants.of(mapIds));
        if (inUse.isEmpty()) {
            return Map.of();
        }
        var details = reader.withoutPersonas(workspaceId, inUse).stream()
                .collect(Collectors.toMap(LayerDetails::id, layer -> layer));
        var counts = differences.of(inUse.stream().map(Variant::mapId).collect(Collectors.toSet()));
        return inUse.stream()
                .collect(Collectors.groupingBy(
                        Variant::mapId,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                ofMap -> ordered(ofMap)
                                        .map(variant -> new VariantSummary(
                                                Objects.requireNonNull(details.get(variant.id())),
                                                counts.getOrDefault(variant.id(), 0L)))
                                        .toList())));
    }

    private static Stream<Variant> ordered(List<Variant> ofMap) {
        var places = ofMap.stream()
                .filter(variant -> !variant.isFuture())
                .map(Variant::id)
                .toList();
        return ofMap.stream()
                .sorted(Comparator.<Variant>comparingInt(variant -> placeOf(variant, places))
                        .thenComparing(Variant::isFuture));
    }

    /** Future states of the base have none among the variants and come before them. */
    private static int placeOf(Variant variant, List<UUID> places) {
        var below = variant.belowId();
        return places.indexOf(below == null ? variant.id() : below);
    }
}
