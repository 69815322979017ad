package app.etappe.workspace;

import java.util.UUID;

/** A workspace in the list of mine. */
public record WorkspaceSummary(UUID id, String name, boolean example, boolean archived) {}
