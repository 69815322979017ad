package app.etappe.painpoint;

import java.time.Instant;
import java.util.UUID;

/** A number that somebody judged. @param by who did, who may have left the workspace */
public record Judgement(int value, UUID by, Instant at) {}
