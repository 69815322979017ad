package app.etappe.theme;

import java.util.UUID;

/** The themes of a workspace are not what they were. Published inside the transaction. */
public record ThemesChanged(UUID workspaceId) {}
