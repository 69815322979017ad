package app.etappe.painpoint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What was decided of an item once. @param on the day by the workspace's clock */
public record ItemDecision(ItemStatus status, String reason, UUID by, Instant at, LocalDate on) {}
