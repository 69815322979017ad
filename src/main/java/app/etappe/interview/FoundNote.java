package app.etappe.interview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line out of its interview, as its reader may see it.
 *
 * @param title of the interview; may be empty
 * @param asked whether it was said by whoever asked
 * @param person the participant it counts for; null where nobody is known
 * @param code the person's
 * @param segmentIds the person's; where nobody is known for a source, those of the interview
 * @param at milliseconds since the interview began
 * @param text masked, unless its reader does research
 * @param marks where in the text the words stand that were looked for, in order
 */
public record FoundNote(
        UUID id,
        UUID interviewId,
        String title,
        InterviewKind interviewKind,
        LocalDate heldOn,
        NoteKind kind,
        boolean asked,
        @Nullable UUID person,
        @Nullable String code,
        List<UUID> segmentIds,
        @Nullable Long at,
        @Nullable Integer mood,
        List<String> tags,
        String text,
        List<Mark> marks) {

    /**
     * A part of the text.
     *
     * @param from the first UTF-16 unit
     * @param to the first one behind it
     */
    public record Mark(int from, int to) {}

    public FoundNote {
        segmentIds = List.copyOf(segmentIds);
        tags = List.copyOf(tags);
        marks = List.copyOf(marks);
    }
}
