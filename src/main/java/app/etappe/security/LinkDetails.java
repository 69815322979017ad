package app.etappe.security;

import java.util.UUID;

/**
 * What a link is about.
 *
 * @param subjectId the account, invitation or whatever else its maker named
 */
public record LinkDetails(UUID subjectId, LinkState state) {}
