package app.etappe.security;

import java.time.Instant;
import java.util.UUID;

/**
 * One of my sign-ins.
 *
 * @param lastUsedAt exact to a minute
 * @param remembered whether it outlasts the browser's closing
 * @param current whether it is the one that asks
 */
public record SignInSummary(UUID id, Instant madeAt, Instant lastUsedAt, boolean remembered, boolean current) {}
