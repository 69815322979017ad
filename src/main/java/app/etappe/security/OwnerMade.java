package app.etappe.security;

import java.util.UUID;

/**
 * The first account has been made. Published inside its transaction: a listener that makes the first workspace does so
 * there, and if it throws there is no account either.
 *
 * @param workspaceName what the owner wants to call the first workspace
 */
public record OwnerMade(UUID accountId, String workspaceName) {}
