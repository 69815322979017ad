package app.etappe.interview;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line that says something of a place on a map, without its words.
 *
 * @param participantId who said it; null for an anonymous source
 * @param heldOn when it was said
 */
public record Evidence(
        UUID linkId,
        UUID noteId,
        UUID interviewId,
        LinkTarget target,
        @Nullable UUID participantId,
        LocalDate heldOn,
        InterviewKind kind) {}
