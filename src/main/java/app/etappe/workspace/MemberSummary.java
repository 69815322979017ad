package app.etappe.workspace;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A member in the list.
 *
 * @param name empty for an erased account
 * @param roles none for a viewer
 */
public record MemberSummary(UUID accountId, String name, Set<Role> roles, Instant joinedAt) {}
