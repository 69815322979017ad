package app.etappe.priority;

import java.util.UUID;

/** Weights or judgements of a workspace are not what they were. Published inside the transaction, to be heard after commit. */
public record PriorityChanged(UUID workspaceId) {}
