package app.etappe.voting;

import java.util.UUID;

/**
 * Somebody who may vote in a round.
 *
 * @param id of the account, or of the guest
 * @param name empty for an erased account
 */
record Voter(UUID id, String name, boolean guest) {}
