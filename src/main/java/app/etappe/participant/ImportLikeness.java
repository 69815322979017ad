package app.etappe.participant;

/** A row that may be somebody who is there already. */
public record ImportLikeness(int row, String name, AlikeParticipant present) {}
