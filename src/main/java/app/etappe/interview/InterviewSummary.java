package app.etappe.interview;

import app.etappe.participant.ParticipantReference;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of interviews.
 *
 * @param participants those of whom something may be shown
 * @param notes how many lines there are
 * @param links how many links to places on maps
 */
public record InterviewSummary(
        UUID id,
        InterviewKind kind,
        String title,
        LocalDate heldOn,
        @Nullable Integer minutes,
        @Nullable UUID mapId,
        @Nullable UUID segmentId,
        List<ParticipantReference> participants,
        boolean released,
        boolean archived,
        long notes,
        long links) {}
