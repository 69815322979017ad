package app.etappe.interview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the lines that were found.
 *
 * @param next where to look on; null where there is nothing more. A page may have fewer lines than fit, or none, and yet not
 *     be the last: it ends after a time
 */
public record NotePage(List<FoundNote> notes, @Nullable NotePosition next) {

    public NotePage {
        notes = List.copyOf(notes);
    }
}
