package app.etappe.journey;

import static app.etappe.journey.Board.text;
import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.etappe.base.Ids;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Commands that are sent twice, too late, at once, or by the wrong person. */
abstract class CommandTests extends BoardFixture {

    @Test
    void command_sent_twice_is_done_once_and_answered_as_before() {
        var board = boardWithCard();
        var command = BoardCommand.now(text(card, "once"));
        var first = board.send(command);
        long revision = board.snapshot().revision();
        board.of(bob).does(text(card, "bob's"));

        var again = board.send(new BoardCommand(command.command(), 0, true, command.ops()));

        assertThat(((BoardAnswer.Committed) first).patch().revision()).isEqualTo(revision);
        assertThat(again).isEqualTo(new BoardAnswer.Repeated(revision));
        assertThat(board.seen(card, "text")).isEqualTo("bob's");
    }

    @Test
    void same_id_with_other_content_is_refused() {
        var board = boardWithCard();
        var id = Ids.next();
        board.send(new BoardCommand(id, 0, false, List.of(text(card, "one"))));

        var other = board.send(new BoardCommand(id, 0, false, List.of(text(card, "two"))));

        assertThat(other).isEqualTo(refused("command-reused"));
        assertThat(board.seen(card, "text")).isEqualTo("one");
    }

    @Test
    void same_id_for_the_opposite_is_refused() {
        var board = boardWithCard();
        var id = Ids.next();
        board.send(new BoardCommand(id, 0, false, List.of(new Operation.Tag(card, "app"))));

        var opposite = board.send(new BoardCommand(id, 0, false, List.of(new Operation.Untag(card, "app"))));

        assertThat(opposite).isEqualTo(refused("command-reused"));
    }

    @Test
    void same_id_of_another_author_is_another_command() {
        var board = boardWithCard();
        var id = Ids.next();
        board.send(new BoardCommand(id, 0, false, List.of(text(card, "ann's"))));

        var bobs = board.of(bob).send(new BoardCommand(id, 0, false, List.of(text(card, "bob's"))));

        assertThat(bobs).isInstanceOf(BoardAnswer.Committed.class);
        assertThat(board.seen(card, "text")).isEqualTo("bob's");
    }

    @Test
    void resent_set_is_overtaken_by_what_somebody_else_wrote_meanwhile() {
        var board = boardWithCard();
        long seen = board.snapshot().revision();
        board.of(bob).does(text(card, "bob's"));

        var late = board.send(new BoardCommand(Ids.next(), seen, true, List.of(text(card, "ann's"))));
        assertThat(late).isEqualTo(new BoardAnswer.Refused("overtaken", Map.of("by", bob, "value", "bob's")));

        var live = board.send(new BoardCommand(Ids.next(), seen, false, List.of(text(card, "ann's"))));
        assertThat(live).isInstanceOf(BoardAnswer.Committed.class);
    }

    @Test
    void resent_set_passes_where_others_changed_something_else() {
        var board = boardWithCard();
        long seen = board.snapshot().revision();
        board.of(bob).does(new Operation.Tag(card, "app"));

        var late = board.send(new BoardCommand(Ids.next(), seen, true, List.of(text(card, "ann's"))));

        assertThat(late).isInstanceOf(BoardAnswer.Committed.class);
    }

    @Test
    void two_held_at_the_lock_together_are_both_done_in_turn() throws Exception {
        var board = boardWithCard();
        long before = board.snapshot().revision();
        var command = BoardCommand.now(text(card, "twice at once"));

        var answers = together(
                () -> board.send(command),
                () -> board.send(command),
                () -> board.of(bob).send(new Operation.Tag(card, "app")),
                () -> board.of(bob).send(new Operation.Tag(card, "phone")));

        assertThat(answers).filteredOn(BoardAnswer.Repeated.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(BoardAnswer.Committed.class::isInstance).hasSize(3);
        assertThat(board.snapshot().revision()).isEqualTo(before + 3);
    }

    @Test
    void two_nodes_at_the_lock_together_do_a_command_once() throws Exception {
        var board = boardWithCard();
        var command = BoardCommand.now(text(card, "twice at once"));
        // Past the turns of this process, as another node would come.
        Callable<BoardAnswer> other = () -> as(ann, () -> transactions.apply(board.mapId(), null, command));

        var answers = together(other, other, other, other);

        assertThat(answers).filteredOn(BoardAnswer.Committed.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(BoardAnswer.Repeated.class::isInstance).hasSize(3);
    }

    @Test
    void many_at_once_get_numbers_without_gaps() throws Exception {
        var board = boardWithCard();
        long before = board.snapshot().revision();

        together(IntStream.range(0, 40)
                .<Callable<BoardAnswer>>mapToObj(
                        i -> () -> board.of(i % 2 == 0 ? ann : bob).send(text(card, "no " + i)))
                .toList());

        assertThat(board.snapshot().revision()).isEqualTo(before + 40);
        assertThat(as(ann, () -> boards.changesSince(board.mapId(), before, 100)))
                .extracting(BoardPatch::revision)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 40).mapToObj(i -> before + i).toList());
    }

    @Test
    void stranger_finds_no_map_and_viewer_may_not_write() {
        var board = boardWithCard();

        assertThat(board.of(sam).send(text(card, "x"))).isEqualTo(refused("not-found"));
        assertThat(board.of(vic).send(text(card, "x"))).isEqualTo(refused("not-allowed"));
        people.expel(bob);
        assertThat(board.of(bob).send(text(card, "x"))).isEqualTo(refused("not-found"));
        assertThat(board.of(Ids.next()).send(text(card, "x"))).isEqualTo(refused("not-found"));
        assertThat(board.seen(card, "text")).isEqualTo("card");
    }

    @Test
    void ids_of_another_map_reach_nothing() {
        var board = boardWithCard();
        var elsewhere = new Board(boards, as(ann, () -> maps.create(workspace(), "Other", Locale.GERMAN, BLANK)), ann);

        assertThat(elsewhere.send(text(card, "x"))).isEqualTo(refused("unknown-element"));
        assertThat(elsewhere.send(Board.move(card, step, lane, null))).isEqualTo(refused("unknown-element"));
        assertThat(elsewhere.send(Board.card(Ids.next(), step, lane, null, "x")))
                .isEqualTo(refused("unknown-element"));
        var stage = elsewhere.stage("Plan");
        var stolen = new Operation.Add(card, "step", stage, null, null, null, "mine now", null, null, null, null, null);
        assertThat(elsewhere.send(stolen)).isEqualTo(refused("id-in-use"));
        assertThat(board.seen(card, "text")).isEqualTo("card");
    }

    @Test
    void command_into_a_layer_that_is_not_there_is_refused() {
        var board = boardWithCard();

        assertThat(as(ann, () -> boards.apply(board.mapId(), Ids.next(), BoardCommand.now(text(card, "x")))))
                .isEqualTo(refused("not-found"));
    }

    @Test
    void places_that_do_not_fit_are_refused() {
        var board = boardWithCard();

        assertThat(board.send(Board.card(Ids.next(), lane, step, null, "x"))).isEqualTo(refused("wrong-place"));
        assertThat(board.send(Board.card(Ids.next(), step, lane, Ids.next(), "x")))
                .isEqualTo(refused("unknown-neighbour"));
        assertThat(board.send(Board.move(step, board.mapId(), null, null))).isEqualTo(refused("wrong-place"));
        assertThat(board.send(Board.move(card, step, lane, card))).isEqualTo(refused("wrong-place"));
        assertThat(board.send(new Operation.Remove(board.mapId()))).isEqualTo(refused("wrong-place"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD83D\uDE82\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08",
                "\u202Eright to left \u05D0\u05D1",
                "<script>alert(1)</script><img src=x onerror=alert(1)>",
                "zero\u200Bwidth\u2060",
                "line\nbreak\tand tab",
                "'; drop table element; --"
            })
    void unusual_text_stays_as_it_is(String words) {
        var board = boardWithCard();

        board.does(text(card, words), text(step, words), text(board.mapId(), words));

        assertThat(board.seen(card, "text")).isEqualTo(words);
        assertThat(board.seen(board.mapId(), "text")).isEqualTo(words);
        assertThat(board.seen(step, "text")).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"half \uD83D,text-invalid", "\uDE82 half,text-invalid", "\u200B\u2060\uFEFF,text-empty"})
    void title_that_nobody_could_read_is_refused(String title, String code) {
        var board = boardWithCard();
        var workspace = as(ann, () -> maps.details(board.mapId())).workspaceId();

        assertThat(board.send(text(board.mapId(), title))).isEqualTo(refused(code));
        assertThat(board.send(text(step, title))).isEqualTo(refused(code));
        as(ann, () -> {
            assertThatThrownBy(() -> maps.create(workspace, title, Locale.ENGLISH, BLANK))
                    .hasMessageContaining(code);
            assertThatThrownBy(() -> maps.duplicate(board.mapId(), title)).hasMessageContaining(code);
            assertThat(maps.list(workspace, false)).hasSize(1);
        });
    }

    @Test
    void text_that_cannot_be_stored_is_refused() {
        var board = boardWithCard();

        assertThat(board.send(text(card, "half \uD83D"))).isEqualTo(refused("text-invalid"));
        assertThat(board.send(text(card, "x".repeat(2_001))))
                .isEqualTo(new BoardAnswer.Refused("text-too-long", Map.of("length", 2_001, "limit", 2_000)));
        assertThat(board.send(text(step, "x".repeat(201))))
                .isEqualTo(new BoardAnswer.Refused("text-too-long", Map.of("length", 201, "limit", 200)));
        board.does(text(card, "\uD83D\uDE82".repeat(1_000)));
        assertThat(board.send(new Operation.Tag(card, "a|b"))).isEqualTo(refused("text-invalid"));
    }

    UUID step = Ids.next();
    UUID lane = Ids.next();
    UUID card = Ids.next();

    @Autowired
    BoardTransactions transactions;

    private Board boardWithCard() {
        var board = board();
        step = board.step(board.stage("Plan"), "Dream");
        lane = board.lane("actions");
        card = board.card(step, lane, "card");
        return board;
    }

    @SafeVarargs
    private static List<BoardAnswer> together(Callable<BoardAnswer>... sends) throws Exception {
        return together(List.of(sends));
    }

    private static List<BoardAnswer> together(List<Callable<BoardAnswer>> sends) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = sends.stream()
                    .map(send -> threads.submit(() -> {
                        start.await();
                        return send.call();
                    }))
                    .toList();
            start.countDown();
            var answers = new ArrayList<BoardAnswer>();
            for (var each : running) {
                answers.add(each.get());
            }
            return answers;
        }
    }

    private static BoardAnswer refused(String code) {
        return new BoardAnswer.Refused(code, Map.of());
    }

    @OnH2
    static class H2Test extends CommandTests {}

    @OnMariaDb
    static class MariaDbTest extends CommandTests {}
}
