package app.etappe.review;

import java.util.UUID;

/** The reviews of a workspace, or what was decided in one, are not what they were. Published inside the transaction. */
public record ReviewsChanged(UUID workspaceId) {}
