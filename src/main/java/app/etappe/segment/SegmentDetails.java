package app.etappe.segment;

import app.etappe.base.Colour;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A segment as it is stored.
 *
 * @param size null as long as nobody knows it
 * @param archivedAt null for one in use
 * @param mergedInto the segment that it has become part of; that one may have been archived since
 * @param version to be given back with a change
 * @param personas in the order of their making
 */
public record SegmentDetails(
        UUID id,
        UUID dimensionId,
        String name,
        String description,
        @Nullable SegmentSize size,
        Colour colour,
        @Nullable Instant archivedAt,
        @Nullable UUID mergedInto,
        long version,
        List<PersonaDetails> personas) {

    public SegmentDetails {
        personas = List.copyOf(personas);
    }
}
