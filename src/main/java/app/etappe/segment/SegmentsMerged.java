package app.etappe.segment;

import java.util.Set;
import java.util.UUID;

/**
 * One segment has become part of another. Published inside the transaction: whoever refers to {@code from} refers to
 * {@code into} from now on.
 *
 * @param staying the answers to {@linkplain MergeQuestion what was asked}
 */
public record SegmentsMerged(UUID workspaceId, UUID from, UUID into, Set<UUID> staying) {

    public SegmentsMerged {
        staying = Set.copyOf(staying);
    }
}
