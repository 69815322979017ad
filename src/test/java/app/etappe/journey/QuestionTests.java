package app.etappe.journey;

import static app.etappe.journey.Board.question;
import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Ids;
import app.etappe.journey.HistoryChange.Deed;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.NullNode;

/** The customer's question at a stage: given, changed, taken back, and told of. */
abstract class QuestionTests extends BoardFixture {

    @Autowired
    HistoryService history;

    @Test
    void question_is_asked_changed_and_taken_away() {
        var board = board();
        var stage = board.stage("Choice");

        var asked = board.does(question(stage, "  Which of them fits me? "));
        assertThat(asked.changes().getFirst().properties()).isEqualTo(Map.of("question", "Which of them fits me?"));
        assertThat(board.properties(stage))
                .containsEntry("text", "Choice")
                .containsEntry("question", "Which of them fits me?");

        var none = board.does(question(stage, ""));
        assertThat(none.changes().getFirst().properties()).isEqualTo(Map.of("question", ""));
        assertThat(board.seen(stage, "question")).isNull();

        board.does(question(stage, "Who are they?"));
        board.does(new Operation.Set(stage, "question", NullNode.getInstance()));
        assertThat(board.seen(stage, "question")).isNull();
    }

    @Test
    void undo_brings_back_the_question_of_before() {
        var board = board();
        var stage = board.stage("Choice");
        board.does(question(stage, "Which one?"));
        board.does(question(stage, "Which two?"));

        board.does(new Operation.Undo());
        assertThat(board.seen(stage, "question")).isEqualTo("Which one?");
        board.does(new Operation.Undo());
        assertThat(board.seen(stage, "question")).isNull();
        board.does(new Operation.Redo());
        board.does(new Operation.Redo());
        assertThat(board.seen(stage, "question")).isEqualTo("Which two?");
    }

    @Test
    void undo_leaves_the_question_that_another_asked_since() {
        var board = board();
        var stage = board.stage("Choice");
        board.does(question(stage, "Which one?"));
        board.of(bob).does(question(stage, "Which two?"));

        assertThat(board.does(new Operation.Undo()).kept()).containsExactly(stage);
        assertThat(board.seen(stage, "question")).isEqualTo("Which two?");
    }

    @Test
    void question_sent_again_after_another_came_is_overtaken() {
        var board = board();
        var stage = board.stage("Choice");
        long seen = board.snapshot().revision();
        board.of(bob).does(question(stage, "Bob's?"));

        var again = new BoardCommand(Ids.next(), seen, true, List.of(question(stage, "Ann's?")));

        assertThat(board.send(again)).isInstanceOfSatisfying(BoardAnswer.Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo("overtaken");
            assertThat(refused.values()).containsEntry("value", "Bob's?");
        });
    }

    @Test
    void stage_may_come_with_its_question_and_goes_and_comes_back_with_it() {
        var board = board();
        var stage = Ids.next();
        board.does(stage(board, stage, "Choice", "Which of them fits me?"));
        assertThat(board.seen(stage, "question")).isEqualTo("Which of them fits me?");

        board.does(new Operation.Remove(stage));
        var back = board.does(new Operation.Undo());

        assertThat(back.changes().getFirst().properties()).containsEntry("question", "Which of them fits me?");
    }

    @Test
    void only_stages_ask() {
        var board = board();
        var stage = board.stage("Choice");
        var step = board.step(stage, "Compare");
        var lane = board.lane("actions");
        var card = board.card(step, lane, "card");

        for (var other : List.of(board.mapId(), step, lane, card)) {
            assertThat(board.send(question(other, "Why?"))).isEqualTo(BoardTests.refused("wrong-place"));
        }
        var asking = new Operation.Add(
                Ids.next(), "step", stage, null, null, null, "Compare", null, null, null, null, "Why?");
        assertThat(board.send(asking)).isEqualTo(BoardTests.refused("wrong-place"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hält der Akku? 🔋👩‍👩‍👧",
                "هل هذا هو الحل؟",
                "מה \u200Fזה?",
                "<script>alert(1)</script> & \"why\"?",
                "zero\u200bwidth?",
                "'; drop table element; --",
                "Line one\nline two?"
            })
    void what_people_ask_is_kept_as_they_ask_it(String words) {
        var board = board();
        var stage = board.stage("Choice");

        board.does(question(stage, words));

        assertThat(board.seen(stage, "question")).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200b", " \u2060\n\u00a0"})
    void what_nobody_can_see_is_no_question(String words) {
        var board = board();
        var stage = board.stage("Choice");
        board.does(question(stage, "Which?"));

        board.does(question(stage, words));

        assertThat(board.seen(stage, "question")).isNull();
    }

    @Test
    void what_cannot_be_stored_is_refused_and_the_question_stays() {
        var board = board();
        var stage = board.stage("Choice");
        board.does(question(stage, "🚆".repeat(100)));

        assertThat(board.send(question(stage, "🚆".repeat(100) + "x")))
                .isEqualTo(new BoardAnswer.Refused("text-too-long", Map.of("length", 201, "limit", 200)));
        assertThat(board.send(question(stage, "broken \ud83d"))).isEqualTo(BoardTests.refused("text-invalid"));
        assertThat(board.send(new Operation.Set(stage, "question", IntNode.valueOf(7))))
                .isEqualTo(BoardTests.refused("command-invalid"));
        assertThat(board.seen(stage, "question")).isEqualTo("🚆".repeat(100));
    }

    @Test
    void viewer_asks_nothing() {
        var board = board();
        var stage = board.stage("Choice");

        assertThat(board.of(vic).send(question(stage, "Why?"))).isEqualTo(BoardTests.refused("not-allowed"));
        assertThat(board.seen(stage, "question")).isNull();
    }

    @Test
    void copy_of_a_map_asks_the_same() {
        var content = new MapContent(
                false, List.of(new MapContent.Stage("Choice", "Which?", List.of("Compare"))), List.of(), List.of());
        var board = board(content);
        var read = as(ann, () -> maps.content(board.mapId()));
        assertThat(read).isEqualTo(content);

        var copy = as(ann, () -> maps.create(workspace(), "Copy", Locale.ENGLISH, read));

        assertThat(as(ann, () -> maps.content(copy)).stages().getFirst().question())
                .isEqualTo("Which?");
    }

    @Test
    void history_says_what_was_asked() {
        var board = board();
        var stage = board.stage("Choice");
        board.does(question(stage, "Which one?"));
        board.does(question(stage, ""));

        var told = as(ann, () -> history.page(board.mapId(), null)).entries().stream()
                .flatMap(entry -> entry.changes().stream());

        assertThat(told)
                .startsWith(
                        new HistoryChange("stage", "Choice", Deed.QUESTION, "Which one?", null, null),
                        new HistoryChange("stage", "Choice", Deed.QUESTION, null, "Which one?", null));
    }

    private static Operation stage(Board board, UUID id, String title, String question) {
        return new Operation.Add(id, "stage", board.mapId(), null, null, null, title, null, null, null, null, question);
    }

    @OnH2
    static class H2Test extends QuestionTests {}

    @OnMariaDb
    static class MariaDbTest extends QuestionTests {}
}
