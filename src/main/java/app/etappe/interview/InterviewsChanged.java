package app.etappe.interview;

import java.util.UUID;

/** The list of interviews of a workspace is not what it was. Published inside the transaction. */
public record InterviewsChanged(UUID workspaceId) {}
