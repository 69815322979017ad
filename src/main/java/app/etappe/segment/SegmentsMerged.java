package app.etappe.segment;

import java.util.UUID;

/**
 * One segment has become part of another. Published inside the transaction: whoever refers to {@code from} refers to
 * {@code into} from now on.
 */
public record SegmentsMerged(UUID workspaceId, UUID from, UUID into) {}
