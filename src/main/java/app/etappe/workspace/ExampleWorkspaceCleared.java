package app.etappe.workspace;

import java.util.UUID;

/**
 * Everything in the example workspace goes. Published inside the transaction: every feature deletes for good what it
 * holds of this workspace.
 */
public record ExampleWorkspaceCleared(UUID workspaceId) {}
