package app.etappe.security;

import java.util.UUID;

/** One's own account. */
public record AccountDetails(UUID id, String name, String email, boolean administrator, Preferences preferences) {}
