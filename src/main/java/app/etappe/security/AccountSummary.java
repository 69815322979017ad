package app.etappe.security;

import java.time.Instant;
import java.util.UUID;

/**
 * An account as administrators see it.
 *
 * @param active whether it can be signed in to
 */
public record AccountSummary(
        UUID id, String name, String email, boolean administrator, boolean active, Instant madeAt) {}
