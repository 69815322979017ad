package app.etappe.workspace;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An open invitation in the list.
 *
 * @param address whom it is for; empty: whoever is given the link
 * @param madeBy the name of who made it; empty if they are gone
 */
public record InvitationSummary(UUID id, Optional<String> address, Set<Role> roles, String madeBy, Instant expiresAt) {}
