package app.etappe.voting;

import java.util.UUID;

/** A guest of a round. */
public record GuestSummary(UUID id, String name) {}
