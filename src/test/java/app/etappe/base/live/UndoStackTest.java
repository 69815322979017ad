package app.etappe.base.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.live.UndoStack.Deed;
import java.util.List;
import org.junit.jupiter.api.Test;

class UndoStackTest {

    @Test
    void nothing_done_is_nothing_to_undo() {
        assertThat(UndoStack.of(List.of())).isEqualTo(new UndoStack(null, null));
    }

    @Test
    void last_deed_is_undone_first() {
        assertThat(latestFirst(did(1), did(4))).isEqualTo(new UndoStack(4L, null));
    }

    @Test
    void undoing_goes_back_one_by_one() {
        assertThat(latestFirst(did(1), did(2), undid(3, 2))).isEqualTo(new UndoStack(1L, 3L));
        assertThat(latestFirst(did(1), did(2), undid(3, 2), undid(4, 1))).isEqualTo(new UndoStack(null, 4L));
    }

    @Test
    void what_was_redone_can_be_undone_again() {
        assertThat(latestFirst(did(1), undid(2, 1), undid(3, 2))).isEqualTo(new UndoStack(3L, null));
        assertThat(latestFirst(did(1), undid(2, 1), undid(3, 2), undid(4, 3))).isEqualTo(new UndoStack(null, 4L));
    }

    @Test
    void new_deed_ends_redoing() {
        assertThat(latestFirst(did(1), undid(2, 1), did(3))).isEqualTo(new UndoStack(3L, null));
    }

    private static UndoStack latestFirst(Deed... deeds) {
        return UndoStack.of(List.of(deeds).reversed());
    }

    private static Deed did(long revision) {
        return new Deed(revision, null);
    }

    private static Deed undid(long revision, long earlier) {
        return new Deed(revision, earlier);
    }
}
