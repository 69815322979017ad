package app.etappe.base.live;

import java.util.UUID;

/**
 * Words were taken out of a document and out of its log. Published inside the transaction: once it is committed, nothing
 * that was kept of earlier changes and snapshots is given to anybody any more.
 */
public record LiveRedacted(UUID documentId) {}
