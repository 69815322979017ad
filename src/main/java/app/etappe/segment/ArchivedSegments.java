package app.etappe.segment;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What lies in a workspace's archive, the latest first.
 *
 * @param dimensions with the segments that come back with them
 * @param segments archived by themselves, in whichever dimension, merged ones included
 * @param mergedInto what the segments are called now that merged ones have become part of
 */
public record ArchivedSegments(
        List<DimensionDetails> dimensions, List<SegmentDetails> segments, Map<UUID, String> mergedInto) {

    public ArchivedSegments {
        dimensions = List.copyOf(dimensions);
        segments = List.copyOf(segments);
        mergedInto = Map.copyOf(mergedInto);
    }
}
