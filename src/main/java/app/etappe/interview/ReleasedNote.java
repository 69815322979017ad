package app.etappe.interview;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line as those read it who do no research: masked words are black, and lines of who withdrew are left out.
 *
 * @param speaker the participant's code; {@code i} for whoever asked; null where nobody knows
 * @param at milliseconds since the interview began
 * @param places what it is linked to, by name
 */
public record ReleasedNote(
        UUID id,
        NoteKind kind,
        @Nullable String speaker,
        @Nullable Long at,
        String text,
        @Nullable Integer mood,
        List<String> tags,
        List<Place> places) {

    /** Something on a map. @param target null where it is gone, or its reader does not see the map */
    public record Place(String text, @Nullable LinkTarget target) {}
}
