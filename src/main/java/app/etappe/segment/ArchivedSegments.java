package app.etappe.segment;

import java.util.List;

/**
 * What lies in a workspace's archive, the latest first.
 *
 * @param dimensions with the segments that come back with them
 * @param segments archived by themselves, in whichever dimension, merged ones included
 */
public record ArchivedSegments(List<DimensionDetails> dimensions, List<SegmentDetails> segments) {

    public ArchivedSegments {
        dimensions = List.copyOf(dimensions);
        segments = List.copyOf(segments);
    }
}
