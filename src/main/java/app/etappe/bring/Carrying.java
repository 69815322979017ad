package app.etappe.bring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which of a copy's own variants can come with it. A future state comes over what it lies over. A variant of other
 * segments becomes one of these and the copy's own segment: what the copy says of commuters it says of the families among
 * them.
 *
 * @param variants those that can come, in their order, each with its place among all of the copy's variants
 * @param left the places of the others
 */
public record Carrying(List<Carried> variants, List<Integer> left) {

    /**
     * One that can come.
     *
     * @param place among all of the copy's variants
     * @param segments those that it will be for; none for a future state
     */
    public record Carried(int place, OwnVariant variant, Set<UUID> segments) {}

    public Carrying {
        variants = List.copyOf(variants);
        left = List.copyOf(left);
    }

    /**
     * @param own all variants of the copy, those that something lies over first
     * @param segment whose variant the copy becomes
     * @param dimensions of all segments
     * @param taken the segments of variants that the base has already
     */
    public static Carrying of(
            List<OwnVariant> own, UUID segment, Map<UUID, UUID> dimensions, Collection<Set<UUID>> taken) {
        var coming = new HashMap<Integer, Carried>();
        var known = new HashSet<>(taken);
        for (int place = 0; place < own.size(); place++) {
            var variant = own.get(place);
            var segments = new HashSet<>(variant.segments());
            segments.add(segment);
            boolean comes = variant.future()
                    ? variant.below() == OwnVariant.ITSELF || coming.containsKey(variant.below())
                    : !variant.segments().isEmpty()
                            && areTogether(segments, variant, dimensions)
                            && known.add(segments);
            if (comes) {
                coming.put(place, new Carried(place, variant, variant.future() ? Set.of() : Set.copyOf(segments)));
            }
        }
        var left = new ArrayList<Integer>();
        var variants = new ArrayList<Carried>();
        for (int place = 0; place < own.size(); place++) {
            var carried = coming.get(place);
            if (carried == null) {
                left.add(place);
            } else {
                variants.add(carried);
            }
        }
        return new Carrying(variants, left);
    }

    /** Whether the segment is not of a dimension that the variant says something of already. */
    private static boolean areTogether(Set<UUID> together, OwnVariant variant, Map<UUID, UUID> dimensions) {
        var known = together.stream()
                .map(dimensions::get)
                .filter(id -> id != null)
                .distinct()
                .count();
        return together.size() == variant.segments().size() + 1 && known == together.size();
    }
}
