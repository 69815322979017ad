package app.etappe.participant;

import java.util.UUID;

/**
 * Two participants were the same person. Published inside the transaction: whoever refers to {@code fromId} refers to
 * {@code intoId} from now on; the first is gone when the transaction ends.
 */
public record ParticipantsMerged(UUID workspaceId, UUID fromId, UUID intoId) {}
