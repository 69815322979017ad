package app.etappe.painpoint;

import java.time.Instant;
import java.util.UUID;

/** A card of a map that an item was put on. @param by who did, who may have left the workspace */
public record Placing(UUID mapId, UUID elementId, UUID by, Instant at) {}
