package app.etappe.participant;

import java.util.UUID;

/**
 * A participant has withdrawn. Published inside the transaction: whoever shows something of them hides it, at once and
 * everywhere. It is erased later, through {@link ParticipantTraces}.
 */
public record ParticipantWithdrawn(UUID workspaceId, UUID participantId) {}
