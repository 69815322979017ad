package app.etappe.participant;

import java.util.UUID;

/** A participant who had withdrawn is back. Published inside the transaction: what was hidden is shown again. */
public record WithdrawalTakenBack(UUID workspaceId, UUID participantId) {}
