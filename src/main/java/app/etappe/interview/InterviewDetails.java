package app.etappe.interview;

import app.etappe.participant.ParticipantReference;
import java.util.List;
import java.util.UUID;

/**
 * An interview as a whole.
 *
 * @param participants those of the draft's participants that are not gone
 * @param mayWrite whether the current user may write on it and change it
 * @param version to be named with a change
 */
public record InterviewDetails(
        UUID id,
        UUID workspaceId,
        InterviewDraft draft,
        List<ParticipantReference> participants,
        boolean released,
        boolean archived,
        boolean mayWrite,
        long version) {}
