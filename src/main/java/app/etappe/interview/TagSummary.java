package app.etappe.interview;

import java.util.UUID;

/**
 * A tag of a workspace.
 *
 * @param family the group that it stands in; empty for none
 * @param used how many lines have it
 */
public record TagSummary(UUID id, String name, String description, String family, long used) {}
