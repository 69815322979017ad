package app.etappe.participant;

import java.util.UUID;

/**
 * A participant who may be the same person as somebody about to be added.
 *
 * @param name whether the name is the same, in whatever order and spelling of its words
 * @param email whether the address is the same
 * @param phone whether the telephone number is the same
 */
public record AlikeParticipant(UUID id, String code, boolean name, boolean email, boolean phone) {}
