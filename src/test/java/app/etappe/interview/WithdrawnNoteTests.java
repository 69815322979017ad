package app.etappe.interview;

import static app.etappe.interview.Talk.refused;
import static app.etappe.interview.Talk.text;
import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Ids;
import app.etappe.participant.WithdrawalService;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.testing.StoredTexts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.StringNode;

/** What happens to lines when the person who said them withdraws. */
abstract class WithdrawnNoteTests extends InterviewFixture {

    @Autowired
    WithdrawalService withdrawals;

    @Autowired
    ReleasedNoteService released;

    @Autowired
    NoteReport reports;

    @Autowired
    AboutReader about;

    private void withdraws(UUID participant) {
        as(ann, () -> withdrawals.withdraw(participant));
    }

    @Test
    void lines_go_from_every_screen_at_once_and_come_back_with_the_person() {
        var talk = talk(2);
        talk.says(talk.people().getFirst().toString(), "I was lost.");
        talk.says(talk.people().getLast().toString(), "I was not.");
        talk.says("i", "And then?");
        long before = as(ann, () -> notes.snapshot(talk.id())).revision();

        withdraws(talk.people().getFirst());

        assertThat(talk.texts()).containsExactly("I was not.", "And then?");
        var told = as(ann, () -> notes.changesSince(talk.id(), before, 10));
        assertThat(told)
                .singleElement()
                .satisfies(patch -> assertThat(patch.changes())
                        .singleElement()
                        .satisfies(change -> assertThat(change.fields()).containsEntry("removed", true)));

        as(ann, () -> withdrawals.takeBack(talk.people().getFirst()));

        assertThat(talk.texts()).containsExactly("I was lost.", "I was not.", "And then?");
    }

    @Test
    void what_is_typed_or_sent_again_after_the_withdrawal_is_refused() {
        var talk = talk();
        var note = talk.says("I was lost.");
        withdraws(talk.people().getFirst());

        var late = new NoteOperation.Add(
                Ids.next(), null, "verbatim", talk.people().getFirst().toString(), null, "late words", null, null);

        assertThat(talk.tries(late)).isEqualTo(refused("participant-withdrawn"));
        assertThat(talk.send(new NoteCommand(Ids.next(), 1, true, List.of(text(note, "more words")))))
                .isEqualTo(refused("unknown-note"));
        assertThat(talk.tries(new NoteOperation.Undo())).isInstanceOf(NoteAnswer.Committed.class);
        assertThat(talk.lines()).isEmpty();
    }

    @Test
    void erased_words_are_in_no_table_and_undo_does_not_bring_them_back() {
        var talk = talk(2);
        var leaving = talk.people().getFirst();
        var note = talk.says(leaving.toString(), "zebrawort one");
        talk.does(text(note, "zebrawort two"));
        talk.says(talk.people().getLast().toString(), "stays");
        withdraws(leaving);

        as(ann, () -> withdrawals.eraseNow(leaving));

        assertThat(count("note", "content")).isZero();
        assertThat(count("note_text", "content")).isZero();
        var undone = talk.tries(new NoteOperation.Undo());
        assertThat(undone).isInstanceOf(NoteAnswer.Committed.class);
        talk.tries(new NoteOperation.Undo());
        assertThat(count("note", "content")).isZero();
        assertThat(talk.texts()).doesNotContain("zebrawort one", "zebrawort two");
    }

    @Test
    void undo_gives_no_line_back_to_who_withdrew() {
        var talk = talk(2);
        var leaving = talk.people().getFirst().toString();
        var note = talk.says(leaving, "Was it me?");
        talk.does(Talk.set(
                note, "speaker", StringNode.valueOf(talk.people().getLast().toString())));
        withdraws(talk.people().getFirst());

        assertThat(talk.does(new NoteOperation.Undo()).kept()).containsExactly(note);
        assertThat(talk.seen(note, "speaker")).isEqualTo(talk.people().getLast().toString());
    }

    @Test
    void undo_does_not_touch_what_is_hidden() {
        var talk = talk(2);
        var leaving = talk.people().getFirst();
        var note = talk.says(talk.people().getLast().toString(), "I was lost.");
        talk.does(Talk.set(note, "speaker", StringNode.valueOf(leaving.toString())));
        withdraws(leaving);

        talk.does(new NoteOperation.Undo());
        as(ann, () -> withdrawals.takeBack(leaving));

        assertThat(talk.seen(note, "speaker")).isEqualTo(leaving.toString());
    }

    @Test
    void once_everybody_has_left_nothing_of_the_interview_is_there_any_more() {
        var talk = talk(2);
        talk.says("i", "zebrawort asked");
        talk.says(null, "zebrawort of nobody knows whom");
        long before = as(ann, () -> notes.snapshot(talk.id())).revision();
        withdraws(talk.people().getFirst());
        withdraws(talk.people().getLast());

        assertThat(as(ann, () -> notes.changesSince(talk.id(), before, 10)))
                .flatExtracting(InterviewPatch::changes)
                .hasSize(2);
        as(ann, () -> withdrawals.takeBack(talk.people().getLast()));
        assertThat(talk.texts()).hasSize(2);

        withdraws(talk.people().getLast());
        as(ann, () -> withdrawals.eraseNow(talk.people().getFirst()));
        assertThat(new StoredTexts(database.sql()).holding("zebrawort")).isNotEmpty();
        as(ann, () -> withdrawals.eraseNow(talk.people().getLast()));
        assertThat(new StoredTexts(database.sql()).holding("zebrawort")).isEmpty();
    }

    @Test
    void earlier_words_go_with_whoever_they_were_of_also_where_the_line_is_somebody_elses_now() {
        var talk = talk(2);
        var leaving = talk.people().getFirst();
        var note = talk.says(leaving.toString(), "zebrawort");
        talk.does(text(note, "Her brother's words"));
        talk.does(Talk.set(
                note, "speaker", StringNode.valueOf(talk.people().getLast().toString())));
        withdraws(leaving);

        as(ann, () -> withdrawals.eraseNow(leaving));

        assertThat(new StoredTexts(database.sql()).holding("zebrawort")).isEmpty();
        assertThat(talk.texts()).containsExactly("Her brother's words");
    }

    @Test
    void pages_are_told_who_withdrew_and_who_is_erased_so_that_they_forget_their_words() {
        var talk = talk(2);
        var leaving = talk.people().getFirst();
        assertThat(gone(talk)).isEmpty();

        withdraws(leaving);
        assertThat(gone(talk)).containsExactly(leaving);

        as(ann, () -> withdrawals.eraseNow(leaving));
        assertThat(gone(talk)).containsExactly(leaving);
    }

    private List<UUID> gone(Talk talk) {
        return as(ann, () -> about.read(talk.id())).participants().stream()
                .filter(InterviewAbout.Person::withdrawn)
                .map(InterviewAbout.Person::id)
                .toList();
    }

    private long count(String table, String column) {
        return database.sql()
                .sql("select count(*) from " + table + " where " + column + " like '%zebrawort%'")
                .query(Long.class)
                .single();
    }

    @Test
    void group_lines_of_nobody_knows_whom_are_not_read_until_given_to_somebody() {
        var talk = talk(2);
        var unknown = talk.says(null, "Somebody laughed.");
        talk.says(talk.people().getLast().toString(), "Me too.");
        as(ann, () -> interviews.release(talk.id()));
        withdraws(talk.people().getFirst());

        assertThat(read(talk)).containsExactly("Me too.");
        talk.does(Talk.set(
                unknown, "speaker", StringNode.valueOf(talk.people().getLast().toString())));

        assertThat(read(talk)).containsExactly("Somebody laughed.", "Me too.");
    }

    @Test
    void who_asks_what_is_stored_gets_their_lines_and_how_often_they_were_talked_to() {
        var talk = talk(2);
        var asking = talk.people().getFirst();
        talk.says(asking.toString(), "I was lost.");
        talk.says(talk.people().getLast().toString(), "Zoë 100% knows.");

        var report = as(ann, () -> reports.of(asking));
        assertThat(report)
                .anySatisfy(section -> assertThat(section.entries())
                        .singleElement()
                        .satisfies(entry -> assertThat(entry).containsEntry("content", "I was lost.")));
        assertThat(reports.interviews(List.of(asking, Ids.next()))).containsExactly(Map.entry(asking, 1));
        assertThat(reports.mentions(List.of("zoë", "100%")))
                .anySatisfy(mention -> assertThat(mention.text()).isEqualTo("Zoë 100% knows."));
        assertThat(reports.mentions(List.of("100_"))).isEmpty();
    }

    @Test
    void masked_words_and_thoughts_are_for_researchers_alone() {
        var talk = talk();
        var note = talk.says("Ines helped.");
        talk.does(Talk.set(note, "masks", StringNode.valueOf("0-4")));
        talk.does(new NoteOperation.Add(Ids.next(), note, "thought", null, null, "She hesitates.", null, null));
        as(ann, () -> interviews.release(talk.id()));

        assertThat(read(talk)).containsExactly("▇▇▇▇ helped.");
        assertThat(talk.texts()).containsExactly("Ines helped.", "She hesitates.");
    }

    private List<String> read(Talk talk) {
        return as(ed, () -> released.read(talk.id())).stream()
                .map(ReleasedNote::text)
                .toList();
    }

    @OnH2
    static class H2Test extends WithdrawnNoteTests {}

    @OnMariaDb
    static class MariaDbTest extends WithdrawnNoteTests {}
}
