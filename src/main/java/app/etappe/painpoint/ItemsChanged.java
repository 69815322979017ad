package app.etappe.painpoint;

import java.util.UUID;

/** The items of a workspace, or where they stand, are not what they were. Published inside the transaction. */
public record ItemsChanged(UUID workspaceId) {}
