package app.etappe.voting;

import java.util.UUID;

/** Application event, inside the transaction: for the voter's own further pages, and for nobody else's. */
public record BallotMarked(UUID workspaceId, UUID roundId, UUID voterId) {}
