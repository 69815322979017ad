package app.etappe.interview;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Ids;
import app.etappe.participant.WithdrawalService;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The words by which lines are found follow the lines. */
abstract class NoteWordTests extends InterviewFixture {

    @Autowired
    WithdrawalService withdrawals;

    @Autowired
    WordFilling filling;

    /** All words in the table of a line. */
    private List<String> words(UUID note) {
        return database.sql()
                .sql("select word from note_word where note_id = ? order by word")
                .param(note)
                .query(String.class)
                .list();
    }

    @Test
    void words_are_those_of_the_text_after_every_change_and_undo() {
        var talk = talk();
        var note = talk.says("Zwei Züge zwei");
        assertThat(words(note)).containsExactly("zug", "zuge", "zwei");

        talk.does(Talk.text(note, "Drei Züge"));
        assertThat(words(note)).containsExactly("drei", "zug", "zuge");

        talk.does(new NoteOperation.Undo());
        assertThat(words(note)).containsExactly("zug", "zuge", "zwei");
    }

    @Test
    void words_go_where_a_line_is_split_or_merged() {
        var talk = talk();
        var note = talk.says("first second");
        var second = Ids.next();

        talk.does(new NoteOperation.Split(note, 6, second));
        assertThat(words(note)).containsExactly("first");
        assertThat(words(second)).containsExactly("second");

        talk.does(new NoteOperation.Merge(second, note));
        assertThat(words(note)).containsExactly("first", "second");
        assertThat(words(second)).isEmpty();
    }

    @Test
    void removed_line_has_no_words_until_it_is_back() {
        var talk = talk();
        var note = talk.says("bench");

        talk.does(new NoteOperation.Remove(note));
        assertThat(words(note)).isEmpty();

        talk.does(new NoteOperation.Undo());
        assertThat(words(note)).containsExactly("bench");
    }

    @Test
    void words_of_who_withdrew_are_gone_at_once_and_of_who_was_erased_for_good() {
        var talk = talk(2);
        var leaving = talk.people().getFirst();
        var note = talk.says(leaving.toString(), "zebrawort");
        var other = talk.says(talk.people().getLast().toString(), "bench");

        as(ann, () -> withdrawals.withdraw(leaving));
        assertThat(words(note)).isEmpty();
        as(ann, () -> withdrawals.takeBack(leaving));
        assertThat(words(note)).containsExactly("zebrawort");

        as(ann, () -> withdrawals.withdraw(leaving));
        as(ann, () -> withdrawals.eraseNow(leaving));

        assertThat(words(note)).isEmpty();
        assertThat(words(other)).containsExactly("bench");
    }

    @Test
    void words_made_in_an_older_way_are_forgotten_with_whoever_is_erased() {
        var talk = talk(2);
        var leaving = talk.people().getFirst();
        var note = talk.says(leaving.toString(), "zebrawort");
        database.sql()
                .sql("insert into note_word (interview_id, word, note_id) values (?, 'zebraw', ?)")
                .params(talk.id(), note)
                .update();

        as(ann, () -> withdrawals.withdraw(leaving));
        as(ann, () -> withdrawals.eraseNow(leaving));

        assertThat(words(note)).isEmpty();
    }

    @Test
    void lines_from_before_there_were_words_get_theirs_once() {
        var talk = talk();
        var note = talk.says("Two benches");
        var gone = talk.says("gone");
        talk.does(new NoteOperation.Remove(gone));
        database.sql().sql("delete from note_word").update();
        database.sql().sql("update interview_revision set words_version = 0").update();

        filling.fill();
        filling.fill();

        assertThat(words(note)).containsExactly("bench", "two");
        assertThat(words(gone)).isEmpty();
    }

    @Test
    void no_word_stays_without_its_interview() {
        var talk = talk();
        var note = talk.says("bench");

        database.sql()
                .sql("delete from interview where id = ?")
                .param(talk.id())
                .update();

        assertThat(words(note)).isEmpty();
    }

    @OnH2
    static class H2Test extends NoteWordTests {}

    @OnMariaDb
    static class MariaDbTest extends NoteWordTests {}
}
