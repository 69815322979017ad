package app.etappe.journey;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one person can undo and redo in one layer, as the log has it.
 *
 * @param undoable the revision that undo takes back next
 * @param redoable the undoing revision that redo takes back next
 */
record UndoStack(@Nullable Long undoable, @Nullable Long redoable) {

    /** @param deeds the latest first */
    static UndoStack of(List<ChangeLog.Deed> deeds) {
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
