package app.etappe.interview;

import app.etappe.base.Refusal;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How many lines an interview still has room for. All rows are counted first, which the index does alone; which of them are
 * gone only matters near the limit.
 */
class NoteRoom {

    private final Notes notes;
    private final UUID interviewId;
    private @Nullable Long taken;

    NoteRoom(Notes notes, UUID interviewId) {
        this.notes = notes;
        this.interviewId = interviewId;
    }

    /** Takes room for one more. @throws Refusal {@code limit-notes} */
    void take() {
        taken = (taken == null ? notes.countRows(interviewId) : taken) + 1;
        if (taken > Notes.MOST) {
            taken = notes.count(interviewId) + 1;
        }
        if (taken > Notes.MOST) {
            throw new Refusal("limit-notes", Map.of("limit", Notes.MOST));
        }
    }
}
