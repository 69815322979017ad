package app.etappe.exchange;

import app.etappe.base.Texts;
import app.etappe.segment.DimensionDetails;
import app.etappe.segment.SegmentDetails;
import app.etappe.segment.SegmentLimits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which segments of a workspace a file's variants mean: those of their names, or new ones, in dimensions made for what is
 * imported, so that the segments of one variant are of different dimensions.
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
        this.variants = variants;
        this.imported = imported;
        this.messages = messages;
        for (var dimension : dimensions) {
            this.dimensions.put(Texts.folded(dimension.name()), dimension.id());
            dimension.segments().forEach(segment -> know(segment, dimension));
        }
    }

    /** @param imported what the dimension of new segments is called */
    static SegmentPlan of(
            List<DimensionDetails> dimensions, List<DraftVariant> variants, String imported, CsvMessages messages) {
        var plan = new SegmentPlan(dimensions, variants, imported, messages);
        variants.stream().filter(variant -> !variant.name().future()).forEach(plan::check);
        plan.requireRoom();
        return plan;
    }

    private void know(SegmentDetails segment, DimensionDetails dimension) {
        present.computeIfAbsent(Texts.folded(segment.name()), any -> new ArrayList<>())
                .add(new Planned(segment.id(), segment.name(), dimension.name()));
    }

    private void check(DraftVariant variant) {
        var seen = new HashSet<String>();
        for (var name : variant.name().names()) {
            var found = present.getOrDefault(Texts.folded(name), List.of());
            if (found.size() > 1) {
                messages.error(
                        variant.line(), CsvColumn.VARIANT, "segment-ambiguous", Map.of("name", CsvTable.shown(name)));
            } else if (found.isEmpty()) {
                made.computeIfAbsent(Texts.folded(name), this::fresh);
            } else if (!seen.add(found.getFirst().dimension())) {
                messages.error(variant.line(), CsvColumn.VARIANT, "segments-same-dimension", Map.of());
            }
        }
    }

    /** In the first of the dimensions made for it in which no segment is that it is together with. */
    private Planned fresh(String folded) {
        var taken = new HashSet<String>();
        var name = folded;
        for (var variant : variants) {
            var names = variant.name().names();
            var own = names.stream()
                    .filter(each -> Texts.folded(each).equals(folded))
                    .findFirst();
            if (!variant.name().future() && own.isPresent()) {
                name = own.get();
                names.stream().map(this::find).forEach(other -> {
                    if (other != null) {
                        taken.add(Texts.folded(other.dimension()));
                    }
                });
            }
        }
        int number = 1;
        while (taken.contains(Texts.folded(numbered(number)))) {
            number++;
        }
        return new Planned(null, name, numbered(number));
    }

    private String numbered(int number) {
        return number == 1 ? imported : imported + " " + number;
    }

    private @Nullable Planned find(String name) {
        var folded = Texts.folded(name);
        var found = present.getOrDefault(folded, List.of());
        return found.isEmpty() ? made.get(folded) : found.getFirst();
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
    Set<String> newDimensions() {
        var names = new HashSet<String>();
        made.values().stream()
                .map(Planned::dimension)
                .filter(name -> !dimensions.containsKey(Texts.folded(name)))
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

    /** The segment of this name that is there already; null for one that is to be made. */
    @Nullable
    UUID segment(String name) {
        var found = find(name);
        return found == null ? null : found.id();
    }
}
