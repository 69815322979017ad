package app.etappe.painpoint;

import java.util.UUID;

/** An item is about to go for good. Whoever must refuse that throws a refusal. Published inside the transaction. */
public record ItemDeleted(UUID workspaceId, UUID itemId) {}
