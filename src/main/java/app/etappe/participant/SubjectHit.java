package app.etappe.participant;

import java.util.UUID;

/** Somebody in some workspace who may be the person who asks. */
public record SubjectHit(UUID participantId, String workspace, String code, Identity identity) {}
