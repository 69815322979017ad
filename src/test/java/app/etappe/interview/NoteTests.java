package app.etappe.interview;

import static app.etappe.interview.Talk.refused;
import static app.etappe.interview.Talk.set;
import static app.etappe.interview.Talk.text;
import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.StringNode;

/** What note-takers do to the lines of an interview, together and too late. */
abstract class NoteTests extends InterviewFixture {

    @Test
    void two_note_takers_see_each_others_lines_in_order() {
        var talk = talk();

        talk.says("i", "How did you decide?");
        talk.of(ray).says("On paper, leg by leg.");
        talk.says("And then?");

        assertThat(talk.of(ray).texts()).containsExactly("How did you decide?", "On paper, leg by leg.", "And then?");
    }

    @Test
    void line_between_two_others_stands_between_them() {
        var talk = talk();
        var first = talk.says("first");
        talk.says("third");

        talk.does(new NoteOperation.Add(Ids.next(), first, "seen", null, null, "second", null, null));

        assertThat(talk.texts()).containsExactly("first", "second", "third");
    }

    @Test
    void lines_behind_one_that_was_never_there_come_to_the_end_in_their_order() {
        var talk = talk();
        talk.says("first");
        var third = Ids.next();
        var second = Ids.next();

        talk.does(new NoteOperation.Add(second, Ids.next(), "seen", null, null, "second", null, null));
        talk.does(new NoteOperation.Add(third, second, "seen", null, null, "third", null, null));

        assertThat(talk.texts()).containsExactly("first", "second", "third");
    }

    @Test
    void command_sent_twice_is_done_once() {
        var talk = talk();
        var command = NoteCommand.now(
                new NoteOperation.Add(Ids.next(), null, "verbatim", null, null, "once", null, List.of("price")));
        talk.send(command);

        var again = talk.send(new NoteCommand(command.command(), 0, true, command.ops()));

        assertThat(again).isEqualTo(new NoteAnswer.Repeated(1));
        assertThat(talk.texts()).containsExactly("once");
    }

    @Test
    void same_id_with_other_content_is_refused() {
        var talk = talk();
        var note = talk.says("one");
        var id = Ids.next();
        talk.send(new NoteCommand(id, 0, false, List.of(text(note, "two"))));

        assertThat(talk.send(new NoteCommand(id, 0, false, List.of(text(note, "three")))))
                .isEqualTo(refused("command-reused"));
        assertThat(talk.texts()).containsExactly("two");
    }

    @Test
    void resent_words_are_overtaken_by_what_somebody_else_wrote_meanwhile() {
        var talk = talk();
        var note = talk.says("one");
        talk.of(ray).does(text(note, "Ray's"));

        var late = talk.send(new NoteCommand(Ids.next(), 1, true, List.of(text(note, "Ann's"))));

        assertThat(late)
                .isInstanceOfSatisfying(
                        NoteAnswer.Refused.class,
                        refusal -> assertThat(refusal.values())
                                .containsEntry("value", "Ray's")
                                .containsEntry("by", ray));
        assertThat(talk.texts()).containsExactly("Ray's");
    }

    @Test
    void undo_takes_back_mine_and_leaves_what_others_changed() {
        var talk = talk();
        var first = talk.says("first");
        talk.does(text(first, "first, corrected"));
        talk.of(ray).does(set(first, "mood", IntNode.valueOf(-2)));

        talk.does(new NoteOperation.Undo());
        assertThat(talk.texts()).containsExactly("first");
        assertThat(talk.seen(first, "mood")).isEqualTo(-2);

        var kept = talk.does(new NoteOperation.Undo()).kept();
        assertThat(kept).containsExactly(first);
        assertThat(talk.texts()).containsExactly("first");
    }

    @Test
    void texts_are_taken_back_and_done_again_one_after_the_other() {
        var talk = talk();
        var note = talk.says("one");
        talk.does(text(note, "two"));
        talk.does(text(note, "three"));

        talk.does(new NoteOperation.Undo());
        talk.does(new NoteOperation.Undo());
        assertThat(talk.texts()).containsExactly("one");

        talk.does(new NoteOperation.Redo());
        talk.does(new NoteOperation.Redo());
        assertThat(talk.texts()).containsExactly("three");
    }

    @Test
    void undone_line_comes_back_with_its_words_and_tags() {
        var talk = talk();
        var note = talk.says("We added it up twice.");
        talk.does(new NoteOperation.Tag(note, "Price"));
        talk.does(new NoteOperation.Undo());
        talk.does(new NoteOperation.Undo());
        assertThat(talk.texts()).isEmpty();

        talk.does(new NoteOperation.Redo());
        talk.does(new NoteOperation.Redo());

        assertThat(talk.texts()).containsExactly("We added it up twice.");
        assertThat((List<?>) talk.seen(note, "tags")).hasSize(1);
        assertThat(talk.tries(new NoteOperation.Redo())).isEqualTo(refused("nothing-to-redo"));
    }

    @Test
    void setting_the_clock_is_nothing_to_undo() {
        var talk = talk();
        talk.says("one");
        var patch = talk.does(new NoteOperation.Clock(true, 5_000));

        talk.does(new NoteOperation.Undo());

        assertThat(patch.clock()).isNotNull();
        assertThat(talk.texts()).isEmpty();
    }

    @Test
    void tags_are_one_whatever_their_case_and_accents() {
        var talk = talk();
        var one = talk.says("one");
        var two = talk.says("two");
        talk.does(new NoteOperation.Tag(one, "Gepäck"));
        talk.of(ray).does(new NoteOperation.Tag(two, "GEPACK"));

        assertThat(talk.seen(one, "tags")).isEqualTo(talk.seen(two, "tags"));
    }

    @Test
    void the_log_knows_no_words() {
        var talk = talk();
        var note = talk.says("a word that shall be forgotten");
        talk.does(text(note, "another secret word"));

        var logged = database.sql()
                .sql("select concat(coalesce(value_before, ''), ' ', coalesce(value_after, ''), ' ', property)"
                        + " from interview_changed_value where note_id = ?")
                .param(note)
                .query(String.class)
                .list();

        assertThat(logged).isNotEmpty().noneMatch(row -> row.contains("word"));
    }

    @Test
    void who_does_no_research_cannot_write_and_does_not_see_what_is_not_released() {
        var talk = talk();
        var note = talk.says("one");

        assertThat(talk.of(ed).tries(text(note, "forged"))).isEqualTo(refused("not-found"));
        assertThat(talk.of(vic).tries(text(note, "forged"))).isEqualTo(refused("not-found"));
        assertThat(talk.of(sam).tries(text(note, "forged"))).isEqualTo(refused("not-found"));
        as(ann, () -> interviews.release(talk.id()));
        assertThat(talk.of(ed).tries(text(note, "forged"))).isEqualTo(refused("not-allowed"));
        assertThatThrownBy(() -> talk.of(ed).lines()).isInstanceOf(Refusal.class);
        assertThat(talk.texts()).containsExactly("one");
    }

    @Test
    void forged_commands_change_nothing() {
        var talk = talk();
        var other = talk();
        var note = talk.says("mine");
        var foreign = other.says("theirs");

        assertThat(talk.tries(text(foreign, "forged"))).isEqualTo(refused("unknown-note"));
        assertThat(talk.tries(new NoteOperation.Add(foreign, null, "seen", null, null, "x", null, null)))
                .isEqualTo(refused("id-in-use"));
        assertThat(talk.tries(new NoteOperation.Move(note, foreign))).isEqualTo(refused("unknown-neighbour"));
        assertThat(talk.tries(set(
                        note,
                        "speaker",
                        StringNode.valueOf(other.people().getFirst().toString()))))
                .isEqualTo(refused("unknown-participant"));
        assertThat(talk.tries(set(note, "hidden", StringNode.valueOf("1")))).isEqualTo(refused("command-invalid"));
        assertThat(talk.tries(set(note, "mood", IntNode.valueOf(4)))).isEqualTo(refused("mood-range"));
        assertThat(talk.tries(set(note, "at", IntNode.valueOf(-1)))).isEqualTo(refused("time-range"));
        assertThat(talk.tries(set(note, "masks", StringNode.valueOf("0-99")))).isEqualTo(refused("mask-range"));
        assertThat(talk.texts()).containsExactly("mine");
        assertThat(other.texts()).containsExactly("theirs");
    }

    @Test
    void two_at_once_lose_no_line_and_tell_every_revision_once() throws Exception {
        var talk = talk();
        var calls = new ArrayList<Callable<InterviewPatch>>();
        IntStream.range(0, 20)
                .forEach(i -> calls.add(() -> (i % 2 == 0 ? talk : talk.of(ray))
                        .does(new NoteOperation.Add(
                                Ids.next(),
                                null,
                                "verbatim",
                                null,
                                null,
                                "line " + i,
                                null,
                                List.of("tag " + i / 2)))));
        Collections.shuffle(calls);

        try (var threads = Executors.newFixedThreadPool(4)) {
            var revisions = new ArrayList<Long>();
            for (var done : threads.invokeAll(calls)) {
                revisions.add(done.get().revision());
            }
            assertThat(revisions)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, 20).mapToObj(Long::valueOf).toList());
        }
        assertThat(talk.texts()).hasSize(20).doesNotHaveDuplicates();
    }

    @OnH2
    static class H2Test extends NoteTests {}

    @OnMariaDb
    static class MariaDbTest extends NoteTests {}
}
