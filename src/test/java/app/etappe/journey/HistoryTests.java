package app.etappe.journey;

import static app.etappe.journey.Board.mood;
import static app.etappe.journey.Board.move;
import static app.etappe.journey.Board.point;
import static app.etappe.journey.Board.text;
import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.etappe.base.Refusal;
import app.etappe.journey.HistoryChange.Deed;
import app.etappe.journey.HistoryEntry.Kind;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.testing.SignedInPerson;
import app.etappe.workspace.Role;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people find in the history of a map. */
abstract class HistoryTests extends BoardFixture {

    @Autowired
    private HistoryService history;

    @Test
    void deeds_are_told_latest_first_with_texts_as_they_were() {
        var board = board();
        var dream = board.step(board.stage("Plan"), "Dream");
        var lane = board.lane("actions");
        var card = board.card(dream, lane, "Reads blogs");
        board.does(text(card, "Reads books"));
        board.does(new Operation.Tag(card, "print"));
        board.does(new Operation.Remove(card));

        assertThat(changes(board.mapId()))
                .startsWith(
                        new HistoryChange("card", "Reads books", Deed.REMOVED, null, null, null),
                        new HistoryChange("card", "Reads books", Deed.CHANNEL, null, "print", null),
                        new HistoryChange("card", "Reads blogs", Deed.TEXT, "Reads blogs", "Reads books", null),
                        new HistoryChange("card", "Reads blogs", Deed.ADDED, null, null, null),
                        new HistoryChange("lane", "actions", Deed.ADDED, null, null, null));
    }

    @Test
    void a_move_says_from_where_to_where_as_it_was_called_then() {
        var board = board();
        var stage = board.stage("Plan");
        var book = board.step(stage, "Buch");
        var ride = board.step(board.stage("Travel"), "Ride");
        var actions = board.lane("actions");
        var thoughts = board.lane("thoughts");
        board.does(text(book, "Book"));
        var card = board.card(book, actions, "Waits");
        board.does(move(card, ride, actions, null));
        board.does(move(card, ride, thoughts, null));
        board.does(move(card, book, actions, null));
        board.does(new Operation.Undo());
        board.does(move(ride, stage, null, book));
        board.does(move(ride, stage, null, null));
        board.does(text(book, "Buy"), new Operation.Remove(thoughts));

        assertThat(changes(board.mapId()).stream().filter(change -> change.deed() == Deed.MOVED))
                .containsExactly(
                        new HistoryChange("step", "Ride", Deed.MOVED, null, null, null),
                        moved("step", "Ride", place("Travel", null), place("Plan", null)),
                        moved("card", "Waits", place("Book", "actions"), place("Ride", "thoughts")),
                        moved("card", "Waits", place("Ride", "thoughts"), place("Book", "actions")),
                        moved("card", "Waits", place(null, "actions"), place(null, "thoughts")),
                        moved("card", "Waits", place("Book", null), place("Ride", null)));
    }

    @Test
    void a_point_goes_by_the_name_of_its_step() {
        var board = board();
        var dream = board.step(board.stage("Plan"), "Dream");
        var emotion = board.lane("emotion");
        var add = point(dream, emotion, 1);
        board.does(add);
        board.does(mood(add.element(), -2));

        assertThat(changes(board.mapId()))
                .startsWith(
                        new HistoryChange("point", "Dream", Deed.MOOD, "1", "-2", null),
                        new HistoryChange("point", "Dream", Deed.ADDED, null, null, null));
    }

    @Test
    void undo_and_redo_say_what_they_are() {
        var board = board();
        var stage = board.stage("Plan");
        var other = board.stage("Buy");
        board.does(move(other, board.mapId(), null, null));
        board.does(new Operation.Undo());
        board.does(new Operation.Redo());
        board.does(new Operation.Undo());

        assertThat(page(board.mapId(), null).entries())
                .extracting(HistoryEntry::kind)
                .startsWith(Kind.UNDONE, Kind.REDONE, Kind.UNDONE, Kind.EDITED);
        assertThat(page(board.mapId(), null).entries().getFirst().changes())
                .containsExactly(new HistoryChange("stage", "Buy", Deed.MOVED, null, null, null));
        assertThat(board.has(stage)).isTrue();
    }

    @Test
    void content_that_came_with_the_map_is_one_entry_without_details() {
        var board = board(new MapContent(
                false,
                List.of(new MapContent.Stage("Plan", List.of("Dream"))),
                List.of(new MapContent.Lane(LaneKind.ACTIONS, "Actions")),
                List.of(new MapContent.Card(0, 0, "Reads blogs", null, null, 1, new TreeSet<>()))));

        assertThat(page(board.mapId(), null).entries()).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(Kind.FILLED);
            assertThat(entry.changes()).isEmpty();
        });
    }

    @Test
    void older_revisions_come_page_by_page_without_gaps() {
        var board = board();
        for (int i = 1; i <= HistoryService.PAGE + 2; i++) {
            board.does(text(board.mapId(), "Title " + i));
        }

        var latest = page(board.mapId(), null);
        var older = page(board.mapId(), latest.entries().getLast().revision());

        assertThat(latest.entries()).hasSize(HistoryService.PAGE);
        assertThat(latest.hasOlder()).isTrue();
        assertThat(older.entries().getFirst().revision())
                .isEqualTo(latest.entries().getLast().revision() - 1);
        assertThat(older.entries().getLast().revision()).isEqualTo(1);
        assertThat(older.hasOlder()).isFalse();
    }

    @Test
    void authors_are_named_as_long_as_they_have_an_account() {
        SignedInPerson kim = people.signedIn("Kim");
        var board = board();
        people.admit(as(ann, () -> maps.details(board.mapId())).workspaceId(), kim.account(), Role.EDITOR);
        board.of(kim.account()).stage("Plan");

        assertThat(page(board.mapId(), null).entries())
                .extracting(HistoryEntry::author)
                .startsWith("Kim", null);
    }

    @Test
    void readers_see_the_history_and_strangers_no_map() {
        var board = board();

        assertThat(as(vic, () -> history.page(board.mapId(), null)).entries()).isNotEmpty();
        assertThatThrownBy(() -> as(sam, () -> history.page(board.mapId(), null)))
                .isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).code())
                .isEqualTo("not-found");
    }

    private static HistoryChange moved(String type, String text, HistoryMove.Place from, HistoryMove.Place to) {
        return new HistoryChange(type, text, Deed.MOVED, null, null, new HistoryMove(from, to));
    }

    private static HistoryMove.Place place(@Nullable String above, @Nullable String lane) {
        return new HistoryMove.Place(above, lane);
    }

    private List<HistoryChange> changes(UUID map) {
        return page(map, null).entries().stream()
                .flatMap(entry -> entry.changes().stream())
                .toList();
    }

    private HistoryPage page(UUID map, @Nullable Long before) {
        return as(ann, () -> history.page(map, before));
    }

    @OnH2
    static class H2Test extends HistoryTests {}

    @OnMariaDb
    static class MariaDbTest extends HistoryTests {}
}
