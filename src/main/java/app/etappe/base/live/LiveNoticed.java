package app.etappe.base.live;

import java.util.UUID;

/** What {@link LiveDocuments#notice} says of a document is not what it was, and the change is committed. */
public record LiveNoticed(UUID documentId) {}
