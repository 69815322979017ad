package app.etappe.base.live;

import java.util.UUID;

/** Somebody has opened a document, or left it. Told on the thread of their socket: listeners must not wait for anything. */
public record PresenceChanged(UUID documentId) {}
