package app.etappe.segment;

import app.etappe.base.Colour;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * As much of a segment as those need who refer to it.
 *
 * @param dimension what its dimension is called, where another segment in use has the same name; otherwise null
 * @param archived whether it lies in the archive itself, whatever its dimension does
 * @param mergedInto the segment that it has become part of
 */
public record SegmentReference(
        UUID id,
        UUID dimensionId,
        @Nullable String dimension,
        String name,
        Colour colour,
        boolean archived,
        @Nullable UUID mergedInto) {}
