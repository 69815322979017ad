package app.etappe.workspace;

import java.util.UUID;

/**
 * What an account may do in a workspace has changed, and it is committed: whoever shows or sends something on the
 * strength of the old rights asks {@link WorkspaceAccess} again.
 */
public record RightsChanged(UUID workspaceId, UUID accountId) {}
