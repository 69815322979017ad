package app.etappe.segment;

import java.util.UUID;

/**
 * Dimensions, segments or personas of this workspace are not what they were. Published inside the transaction, before
 * it writes: to be listened to after commit.
 */
public record SegmentsChanged(UUID workspaceId) {}
