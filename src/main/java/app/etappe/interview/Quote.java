package app.etappe.interview;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a place on a map, in the words that its reader may see.
 *
 * @param text the part that is linked, or all of the line; masked words are black for whoever does no research
 * @param kind only a verbatim one is shown in quotation marks
 * @param participantId who said it; null where nobody knows
 * @param released whether whoever may read research sees it; else researchers alone do, and it is counted nowhere
 * @param mayWrite whether its reader may take the link away
 */
public record Quote(
        UUID linkId,
        UUID noteId,
        UUID interviewId,
        LinkTarget target,
        String text,
        NoteKind kind,
        @Nullable UUID participantId,
        InterviewKind source,
        LocalDate heldOn,
        boolean released,
        boolean mayWrite) {}
