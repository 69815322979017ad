package app.etappe.security;

/**
 * What a link for a new password is about.
 *
 * @param email the address of the account
 */
public record ResetDetails(String email, LinkState state) {}
