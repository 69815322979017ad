package app.etappe.security;

import java.util.Locale;
import java.util.UUID;

/**
 * Where and how somebody is written to.
 *
 * @param locale the language that they prefer for their pages; English where they leave that to their browser
 */
public record AccountContact(UUID accountId, String name, String email, Locale locale) {}
