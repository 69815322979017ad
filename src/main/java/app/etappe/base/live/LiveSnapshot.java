package app.etappe.base.live;

/** All of a document at one revision. */
public record LiveSnapshot(long revision, String json) {}
