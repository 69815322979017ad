package app.etappe.voting;

import java.util.UUID;

/**
 * Application event, inside the transaction: rounds of a workspace are not what they were, or somebody is done. No vote is told
 * by it, and none by when it comes.
 */
public record RoundsChanged(UUID workspaceId) {}
