package app.etappe.security;

import java.time.ZoneId;
import java.util.UUID;

/**
 * The first account has been made. Published inside its transaction: a listener that makes the first workspace does so
 * there, and if it throws there is no account either.
 *
 * @param workspaceName what the owner wants to call the first workspace
 * @param timeZone by which its days are to begin
 */
public record OwnerMade(UUID accountId, String workspaceName, ZoneId timeZone) {}
