package app.etappe.journey;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of maps.
 *
 * @param stages how many stages are seen; steps and cards alike
 * @param curve the moods of the first emotion lane, in the order of the steps that have one
 * @param variants those in use, each followed by its future states
 * @param mayEdit whether the current user may rename, copy and archive it
 * @param mayOwn whether the current user may share it and delete it for good
 */
public record MapSummary(
        UUID id,
        String title,
        UUID ownerId,
        Visibility visibility,
        Instant changedAt,
        UUID changedBy,
        @Nullable Instant archivedAt,
        long stages,
        long steps,
        long cards,
        List<Integer> curve,
        List<VariantSummary> variants,
        boolean mayEdit,
        boolean mayOwn) {

    public MapSummary {
        curve = List.copyOf(curve);
        variants = List.copyOf(variants);
    }
}
