package app.etappe.exchange;

import app.etappe.base.Texts;
import app.etappe.segment.DimensionDetails;
import app.etappe.segment.SegmentLimits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which segments of a workspace a file's variants mean: those of their names, or new ones, in the dimensions that they name
 * or in some made for what is imported, so that the segments of one variant are of different dimensions.
 */
final class SegmentPlan {

    /** A segment that is there already, or is to be made. */
    record Planned(@Nullable UUID id, String name, String dimension) {}

    private final Map<String, List<Planned>> present = new HashMap<>();
    private final Map<String, Planned> made = new LinkedHashMap<>();
    private final Map<String, UUID> dimensions = new HashMap<>();
    private final List<DraftVariant> variants;
    private final String imported;
    private final CsvMessages messages;

    private SegmentPlan(
            List<DimensionDetails> dimensions, List<DraftVariant> variants, String imported, CsvMessages messages) {
        this.variants =
                variants.stream().filter(variant -> !variant.name().isFuture()).toList();
        this.imported = imported;
        this.messages = messages;
        for (var dimension : dimensions) {
            this.dimensions.put(Texts.folded(dimension.name()), dimension.id());
            dimension
                    .segments()
                    .forEach(segment -> present.computeIfAbsent(Texts.folded(segment.name()), any -> new ArrayList<>())
                            .add(new Planned(segment.id(), segment.name(), dimension.name())));
        }
    }

    /** @param imported what the dimension of new segments is called */
    static SegmentPlan of(
            List<DimensionDetails> dimensions, List<DraftVariant> variants, String imported, CsvMessages messages) {
        var plan = new SegmentPlan(dimensions, variants, imported, messages);
        var seen = new HashSet<Set<Planned>>();
        plan.variants.forEach(variant -> plan.check(variant, seen));
        plan.requireRoom();
        return plan;
    }

    private void check(DraftVariant variant, Set<Set<Planned>> seen) {
        var all = new HashSet<Planned>();
        var taken = new HashSet<String>();
        for (var name : variant.name().segments()) {
            if (candidates(name).size() > 1) {
                messages.error(
                        variant.line(),
                        CsvColumn.VARIANT,
                        "segment-ambiguous",
                        Map.of("name", CsvTable.shown(name.plain())));
                return;
            }
            var planned = find(name);
            if (planned == null) {
                planned = fresh(name);
                made.put(name.key(), planned);
            }
            if (all.add(planned) && !taken.add(Texts.folded(planned.dimension()))) {
                messages.error(variant.line(), CsvColumn.VARIANT, "segments-same-dimension", Map.of());
            }
        }
        if (!seen.add(all)) {
            messages.error(variant.line(), CsvColumn.VARIANT, "variant-twice", Map.of());
        }
    }

    /** Those in use that a name may mean. One that stands behind a dimension's name may also be a name with a colon. */
    private List<Planned> candidates(SegmentName name) {
        var all = present.getOrDefault(Texts.folded(name.name()), List.of());
        var dimension = name.dimension();
        if (dimension == null) {
            return all;
        }
        var own = all.stream()
                .filter(planned -> Texts.folded(planned.dimension()).equals(Texts.folded(dimension)))
                .toList();
        return own.isEmpty() ? present.getOrDefault(Texts.folded(name.plain()), List.of()) : own;
    }

    /** In the dimension that is named, or the first of those made for it in which no segment is that it is together with. */
    private Planned fresh(SegmentName name) {
        var dimension = name.dimension();
        if (dimension != null) {
            return new Planned(null, name.name(), dimension);
        }
        var taken = new HashSet<String>();
        for (var variant : variants) {
            var together = variant.name().segments();
            if (together.stream().anyMatch(other -> other.key().equals(name.key()))) {
                together.stream()
                        .map(other -> Objects.requireNonNullElse(other.dimension(), dimensionOf(other)))
                        .forEach(other -> taken.add(Texts.folded(other)));
            }
        }
        int number = 1;
        while (taken.contains(Texts.folded(numbered(number)))) {
            number++;
        }
        return new Planned(null, name.name(), numbered(number));
    }

    private String dimensionOf(SegmentName name) {
        var planned = find(name);
        return planned == null ? "" : planned.dimension();
    }

    private String numbered(int number) {
        return number == 1 ? imported : imported + " " + number;
    }

    private @Nullable Planned find(SegmentName name) {
        var found = candidates(name);
        return found.isEmpty() ? made.get(name.key()) : found.getFirst();
    }

    private void requireRoom() {
        long segments = present.values().stream().mapToLong(List::size).sum() + made.size();
        if (segments > SegmentLimits.SEGMENTS) {
            messages.error(0, CsvColumn.VARIANT, "limit-segments", Map.of("limit", SegmentLimits.SEGMENTS));
        }
        if (dimensions.size() + newDimensions().size() > SegmentLimits.DIMENSIONS) {
            messages.error(0, CsvColumn.VARIANT, "limit-dimensions", Map.of("limit", SegmentLimits.DIMENSIONS));
        }
    }

    /** The dimensions that are not there yet. */
    private Set<String> newDimensions() {
        var names = new HashSet<String>();
        made.values().stream()
                .map(planned -> Texts.folded(planned.dimension()))
                .filter(name -> !dimensions.containsKey(name))
                .forEach(names::add);
        return names;
    }

    /** The dimension of this name, if it is there already. */
    @Nullable
    UUID dimension(String name) {
        return dimensions.get(Texts.folded(name));
    }

    /** The segments that are to be made. */
    List<Planned> newSegments() {
        return List.copyOf(made.values());
    }

    /** The segment that a name means. */
    Planned planned(SegmentName name) {
        return Objects.requireNonNull(find(name));
    }
}
