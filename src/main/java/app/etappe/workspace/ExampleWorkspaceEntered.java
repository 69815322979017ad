package app.etappe.workspace;

import java.util.UUID;

/**
 * Somebody enters the example workspace. Published inside the transaction.
 *
 * @param created it has just been made or emptied, and whoever has examples lays them in now
 */
public record ExampleWorkspaceEntered(UUID workspaceId, boolean created) {}
