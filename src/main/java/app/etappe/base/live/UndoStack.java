package app.etappe.base.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one person can undo and redo in one document, or one layer of it, as the log has it.
 *
 * @param undoable the revision that undo takes back next
 * @param redoable the undoing revision that redo takes back next
 */
public record UndoStack(@Nullable Long undoable, @Nullable Long redoable) {

    /** One of somebody's revisions: its number and the one that it undoes. */
    public record Deed(long revision, @Nullable Long undoes) {}

    /** @param deeds the latest first */
    public static UndoStack of(List<Deed> deeds) {
        Deque<Long> done = new ArrayDeque<>();
        Deque<Long> undone = new ArrayDeque<>();
        for (var deed : deeds.reversed()) {
            if (deed.undoes() == null) {
                done.push(deed.revision());
                undone.clear();
            } else if (deed.undoes().equals(done.peek())) {
                done.pop();
                undone.push(deed.revision());
            } else if (deed.undoes().equals(undone.peek())) {
                undone.pop();
                done.push(deed.revision());
            }
        }
        return new UndoStack(done.peek(), undone.peek());
    }
}
