package app.etappe.journey;

import static app.etappe.journey.Board.mood;
import static app.etappe.journey.Board.move;
import static app.etappe.journey.Board.point;
import static app.etappe.journey.Board.text;
import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Ids;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.BooleanNode;

/** What people do on a board, and what stands there afterwards. */
abstract class BoardTests extends BoardFixture {

    @Test
    void card_is_added_edited_moved_and_removed() {
        var board = board();
        var plan = board.stage("Plan");
        var dream = board.step(plan, "Dream");
        var compare = board.step(plan, "Compare");
        var actions = board.lane("actions");
        var card = board.card(dream, actions, "Collects places");

        board.does(text(card, "Collects places from friends"));
        board.does(move(card, compare, actions, null));

        assertThat(board.texts(dream, actions)).isEmpty();
        assertThat(board.texts(compare, actions)).containsExactly("Collects places from friends");
        board.does(new Operation.Remove(card));
        assertThat(board.has(card)).isFalse();
    }

    @Test
    void cards_stand_in_the_order_in_which_they_were_put() {
        var board = board();
        var step = board.step(board.stage("Plan"), "Dream");
        var lane = board.lane("actions");
        var one = board.card(step, lane, "one");
        var three = board.card(step, lane, "three");

        board.does(Board.card(Ids.next(), step, lane, one, "two"));
        board.does(Board.card(Ids.next(), step, lane, null, "zero"));
        board.does(move(one, step, lane, three));

        assertThat(board.texts(step, lane)).containsExactly("zero", "two", "three", "one");
    }

    @Test
    void text_comes_back_as_it_is_stored() {
        var board = board();
        var card = board.card(board.step(board.stage("Plan"), "Dream"), board.lane("actions"), "");

        var patch = board.does(text(card, "  cafe\u0301\r\nau lait\u0007 "));

        assertThat(patch.changes().getFirst().properties()).containsEntry("text", "caf\u00e9\nau lait");
        assertThat(board.seen(card, "text")).isEqualTo("caf\u00e9\nau lait");
    }

    @Test
    void channels_of_two_people_add_up() {
        var board = board();
        var card = board.card(board.step(board.stage("Shop"), "Look"), board.lane("touchpoints"), "Hotline");

        board.does(new Operation.Tag(card, "phone"));
        board.of(bob).does(new Operation.Tag(card, "app"));
        board.does(new Operation.Untag(card, "phone"));

        assertThat(board.seen(card, "channels")).isEqualTo(Set.of("app"));
    }

    @Test
    void what_hangs_below_goes_and_comes_back_with_its_stage() {
        var board = board();
        var shop = board.stage("Shop");
        var step = board.step(shop, "Look");
        var lane = board.lane("actions");
        var card = board.card(step, lane, "Enters city pairs");

        board.does(new Operation.Remove(shop));
        assertThat(board.send(text(card, "x"))).isEqualTo(refused("unknown-element"));
        assertThat(cardsSeen(board)).isEqualTo(0);

        var back = board.does(new Operation.Undo());
        assertThat(back.changes()).extracting(ElementPatch::id).containsExactlyInAnyOrder(shop, step, card);
        assertThat(cardsSeen(board)).isEqualTo(1);
    }

    private long cardsSeen(Board board) {
        return as(board.account(), () ->
                (long) maps.content(board.mapId()).cards().size());
    }

    @Test
    void emotion_lane_holds_one_point_per_step() {
        var board = board();
        var step = board.step(board.stage("Plan"), "Dream");
        var other = board.step(board.stage("Shop"), "Look");
        var emotion = board.lane("emotion");
        var actions = board.lane("actions");
        var first = point(step, emotion, 2);
        board.does(first);

        board.of(bob).does(point(step, emotion, -1));
        assertThat(board.texts(step, emotion)).hasSize(1);
        assertThat(board.seen(first.element(), "mood")).isEqualTo(-1);

        var second = point(other, emotion, 0);
        board.does(second);
        assertThat(board.send(move(second.element(), step, emotion, null))).isEqualTo(refused("emotion-occupied"));
        assertThat(board.send(move(second.element(), step, actions, null))).isEqualTo(refused("emotion-fixed"));
        var card = board.card(step, actions, "card");
        assertThat(board.send(move(card, step, emotion, null))).isEqualTo(refused("emotion-fixed"));
        assertThat(board.send(mood(second.element(), 4))).isEqualTo(refused("mood-range"));
    }

    @Test
    void undo_and_redo_are_mine_alone() {
        var board = board();
        var card = board.card(board.step(board.stage("Plan"), "Dream"), board.lane("actions"), "ann's");
        board.does(text(card, "ann's second"));
        board.of(bob).does(new Operation.Tag(card, "app"));

        board.does(new Operation.Undo());
        assertThat(board.seen(card, "text")).isEqualTo("ann's");
        assertThat(board.seen(card, "channels")).isEqualTo(Set.of("app"));

        board.does(new Operation.Redo());
        assertThat(board.seen(card, "text")).isEqualTo("ann's second");
        assertThat(board.of(bob).does(new Operation.Undo()).undoes()).isNotNull();
        assertThat(board.seen(card, "channels")).isNull();
        assertThat(board.of(bob).send(new Operation.Undo())).isEqualTo(refused("nothing-to-undo"));
        assertThat(board.send(new Operation.Redo())).isEqualTo(refused("nothing-to-redo"));
    }

    @Test
    void what_a_map_was_made_with_cannot_be_undone() {
        var board = board();

        assertThat(board.send(new Operation.Undo())).isEqualTo(refused("nothing-to-undo"));
    }

    @Test
    void undo_leaves_what_others_changed_since_and_names_it() {
        var board = board();
        var step = board.step(board.stage("Plan"), "Dream");
        var lane = board.lane("actions");
        var mine = board.card(step, lane, "mine");
        var both = board.card(step, lane, "both");
        board.does(text(mine, "mine 2"), text(both, "both 2"));
        board.of(bob).does(text(both, "bob's words"));

        var patch = board.does(new Operation.Undo());

        assertThat(patch.kept()).containsExactly(both);
        assertThat(board.seen(mine, "text")).isEqualTo("mine");
        assertThat(board.seen(both, "text")).isEqualTo("bob's words");
    }

    @Test
    void undoing_an_addition_keeps_what_others_put_there() {
        var board = board();
        var lane = board.lane("actions");
        var stage = board.stage("Plan");
        var step = board.of(bob).step(stage, "Dream");
        var card = board.of(bob).card(step, lane, "bob's");

        var patch = board.does(new Operation.Undo());

        assertThat(patch.kept()).containsExactly(stage);
        assertThat(board.has(card)).isTrue();
        assertThat(board.has(stage)).isTrue();
    }

    @Test
    void long_ranks_are_made_short_again_in_the_same_revision() {
        var board = board();
        var step = board.step(board.stage("Plan"), "Dream");
        var lane = board.lane("actions");
        var first = board.card(step, lane, "first");
        board.card(step, lane, "last");
        database.sql()
                .sql("update element set rank_key = ? where id = ?")
                .params("n0" + "0".repeat(97) + "1", board.card(step, lane, "long"))
                .update();

        var between = board.does(Board.card(Ids.next(), step, lane, first, "second"));

        assertThat(between.changes().size()).isGreaterThan(1);
        assertThat(board.texts(step, lane)).containsExactly("first", "second", "long", "last");
    }

    @Test
    void group_is_done_as_a_whole_or_not_at_all() {
        var board = board();
        var step = board.step(board.stage("Plan"), "Dream");
        var lane = board.lane("actions");
        var good = Ids.next();
        long before = board.snapshot().revision();

        var answer = board.send(
                Board.card(good, step, lane, null, "good"), Board.card(Ids.next(), step, lane, Ids.next(), "bad"));

        assertThat(answer).isEqualTo(refused("unknown-neighbour"));
        assertThat(board.has(good)).isFalse();
        assertThat(board.snapshot().revision()).isEqualTo(before);
    }

    @Test
    void title_and_loop_of_the_map_are_commands_too() {
        var board = board();

        board.does(text(board.mapId(), "By rail"), new Operation.Set(board.mapId(), "loop", BooleanNode.TRUE));

        assertThat(board.properties(board.mapId()))
                .containsEntry("text", "By rail")
                .containsEntry("loop", true);
        assertThat(board.send(text(board.mapId(), " \u200b "))).isEqualTo(refused("text-empty"));
    }

    static BoardAnswer refused(String code) {
        return new BoardAnswer.Refused(code, Map.of());
    }

    @OnH2
    static class H2Test extends BoardTests {}

    @OnMariaDb
    static class MariaDbTest extends BoardTests {}
}
