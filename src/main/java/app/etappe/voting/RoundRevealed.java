package app.etappe.voting;

import java.util.UUID;

/** Application event, inside the transaction: from now on everybody sees what came of a round. */
public record RoundRevealed(UUID workspaceId, UUID roundId) {}
