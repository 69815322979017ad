package app.etappe.security;

import java.util.UUID;

/** The name behind an account's id. */
record NamedAccount(UUID id, String name) {}
