package app.etappe.painpoint;

import java.util.UUID;

/** One item became part of another, and is about to go. Whoever must refuse that throws a refusal. Published inside the transaction. */
public record ItemsMerged(UUID workspaceId, UUID fromId, UUID intoId) {}
