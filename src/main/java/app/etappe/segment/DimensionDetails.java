package app.etappe.segment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dimension with its segments.
 *
 * @param archivedAt null for one in use
 * @param segments those in use, in the order of their making
 */
public record DimensionDetails(
        UUID id, String name, @Nullable Instant archivedAt, List<SegmentDetails> segments) {

    public DimensionDetails {
        segments = List.copyOf(segments);
    }
}
