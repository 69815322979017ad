package app.etappe.priority;

import app.etappe.painpoint.ItemPlace;
import app.etappe.painpoint.ItemSummary;
import app.etappe.segment.DimensionDetails;
import app.etappe.segment.SegmentDetails;
import app.etappe.segment.SegmentSize;
import app.etappe.segment.SegmentSize.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many customers an item concerns, by the sizes of segments: what stands in the base concerns everybody, what stands in a
 * variant those of its segments. Of a variant for several segments at once the smallest counts, since no more can be of all;
 * variants of several segments are added up, to everybody at most.
 */
final class Reaches {

    private final Measure measure;
    private final Map<UUID, BigDecimal> sizes = new HashMap<>();
    private final @Nullable Long everybody;
    private final Map<UUID, Set<UUID>> segmentsOfVariant;

    /** @param segmentsOfVariant none for a future state of the base */
    Reaches(List<DimensionDetails> dimensions, Map<UUID, Set<UUID>> segmentsOfVariant) {
        this.segmentsOfVariant = segmentsOfVariant;
        this.measure = measure(dimensions);
        all(dimensions).forEach(segment -> {
            var size = segment.size();
            if (size != null && size.measure() == measure) {
                sizes.put(segment.id(), size.amount());
            }
        });
        this.everybody = measure == Measure.SHARE ? Long.valueOf(100) : largest(dimensions);
    }

    /** What the sizes of this workspace say mostly; both cannot be compared. */
    Measure measure() {
        return measure;
    }

    /** Null where it is not known. */
    @Nullable
    Long of(ItemSummary item) {
        var variants = new HashSet<Set<UUID>>();
        for (var place : item.places()) {
            variants.add(segments(place));
        }
        if (variants.isEmpty()) {
            return null;
        }
        if (variants.contains(Set.<UUID>of())) {
            return everybody;
        }
        var known =
                variants.stream().map(this::smallest).filter(Objects::nonNull).toList();
        if (known.size() < variants.size()) {
            return null;
        }
        long sum = rounded(known.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        return everybody == null ? sum : Math.min(sum, everybody);
    }

    private Set<UUID> segments(ItemPlace place) {
        var variant = place.variantId();
        return variant == null ? Set.of() : segmentsOfVariant.getOrDefault(variant, Set.of());
    }

    private @Nullable BigDecimal smallest(Set<UUID> segments) {
        return segments.stream()
                .map(sizes::get)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Measure measure(List<DimensionDetails> dimensions) {
        var measures = all(dimensions)
                .map(SegmentDetails::size)
                .filter(Objects::nonNull)
                .map(SegmentSize::measure)
                .toList();
        long people = measures.stream().filter(each -> each == Measure.PEOPLE).count();
        return 2 * people > measures.size() ? Measure.PEOPLE : Measure.SHARE;
    }

    /** The segments of a dimension part the customers; the one that knows most of them says how many there are. */
    private @Nullable Long largest(Collection<DimensionDetails> dimensions) {
        var most = dimensions.stream()
                .map(dimension -> dimension.segments().stream()
                        .map(segment -> sizes.getOrDefault(segment.id(), BigDecimal.ZERO))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        return most.signum() == 0 ? null : (Long) rounded(most);
    }

    private static Stream<SegmentDetails> all(Collection<DimensionDetails> dimensions) {
        return dimensions.stream().flatMap(dimension -> dimension.segments().stream());
    }

    private static long rounded(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
