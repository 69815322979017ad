package app.etappe.journey;

import java.util.UUID;

/**
 * A map of this workspace was made, shared, archived, brought back or deleted. Published inside the transaction. A new
 * title is a command, and told as {@link BoardChanged}.
 */
public record MapsChanged(UUID workspaceId) {}
