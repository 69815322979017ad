package app.etappe.priority;

import java.time.Instant;
import java.util.UUID;

/**
 * Weights as somebody set them.
 *
 * @param by the account
 * @param why in their words
 */
public record WeightsReason(Weights weights, UUID by, Instant at, String why) {}
