package app.etappe.participant;

import java.util.UUID;

/**
 * The participants of this workspace are not what they were. Published inside the transaction, before it writes: to be
 * listened to after commit.
 */
public record ParticipantsChanged(UUID workspaceId) {}
