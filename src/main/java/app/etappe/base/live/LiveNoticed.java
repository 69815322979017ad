package app.etappe.base.live;

import java.util.UUID;

/**
 * A notice of a document is not what it was, and the change is committed. What is noticed in quick succession is told
 * together.
 *
 * @param kind one of {@link LiveDocuments#notices}
 */
public record LiveNoticed(UUID documentId, String kind) {}
