package app.etappe.painpoint;

import java.util.UUID;

/** What others need to speak of an item. */
public record ItemReference(UUID id, ItemKind kind, String title) {}
