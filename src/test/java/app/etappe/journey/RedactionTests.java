package app.etappe.journey;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Ids;
import app.etappe.base.live.LiveRedacted;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.testing.StoredTexts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Words that are taken out of a map, its variants and its log. */
@RecordApplicationEvents
abstract class RedactionTests extends VariantFixture {

    /** A word that nothing else in the database has. */
    private final String secret = "zebra" + Ids.next().toString().replace("-", "");

    @Autowired
    MapTexts texts;

    @Autowired
    Elements elements;

    private List<String> holding() {
        return new StoredTexts(database.sql()).holding(secret);
    }

    private void redact(UUID element) {
        as(ann, () -> texts.redact(element));
    }

    @Test
    void words_go_from_every_layer_and_from_the_log_and_replay_still_holds(ApplicationEvents events) {
        var board = furnished();
        var families = variant(board, "Families");
        var future = future(families, "Then");
        board.does(Board.text(card, "said " + secret));
        families.does(Board.text(card, "families said " + secret));
        future.does(Board.text(card, "then " + secret));
        board.does(Board.question(stage, "why " + secret));

        redact(card);
        redact(stage);

        assertThat(holding()).isEmpty();
        for (var layer : List.of(board, families, future)) {
            assertThat(seen(layer, card)).extracting(SeenElement::text).isEqualTo(MapTexts.WITHDRAWN);
        }
        assertThat(said(board)).isEmpty();
        assertThat(board.seen(stage, "question")).isEqualTo(MapTexts.WITHDRAWN);
        var replay = new BoardLogReplay(database, elements, rows, transaction);
        assertThat(replay.board(board.mapId())).isEqualTo(replay.stored(board.mapId()));
        assertThat(events.stream(LiveRedacted.class)).hasSize(2);
    }

    @Test
    void nobody_undoes_it_and_nothing_that_was_undone_comes_back() {
        var board = furnished();
        board.does(Board.text(card, "said " + secret));
        board.does(Board.text(card, "something else"));

        redact(card);
        board.does(new Operation.Undo());
        board.does(new Operation.Undo());

        assertThat(board.seen(card, "text")).isEqualTo(MapTexts.WITHDRAWN);
        assertThat(holding()).isEmpty();
    }

    @Test
    void what_was_written_before_is_not_taken_any_more_and_new_words_are() {
        var board = furnished();
        long seen = board.snapshot().revision();
        redact(card);

        var late = board.send(new BoardCommand(Ids.next(), seen, true, List.of(Board.text(card, secret))));

        assertThat(late).isEqualTo(new BoardAnswer.Refused("text-withdrawn", Map.of()));
        board.does(Board.text(card, "New words"));
        assertThat(board.seen(card, "text")).isEqualTo("New words");
    }

    @Test
    void what_was_removed_or_written_over_is_found_and_taken_out_as_well() {
        var board = furnished();
        var workspace = as(ann, () -> maps.details(board.mapId()).workspaceId());
        var gone = board.card(step, lane, "gone " + secret);
        board.does(new Operation.Remove(gone));
        board.does(Board.text(card, "over " + secret));
        board.does(Board.text(card, "something else"));

        var found = as(ann, () -> texts.saying(workspace, text -> text.contains(secret)));
        found.forEach(this::redact);

        assertThat(found).containsExactlyInAnyOrder(gone, card);
        assertThat(as(ann, () -> texts.of(found))).extracting(MapText::text).containsOnly(MapTexts.WITHDRAWN);
        assertThat(board.has(gone)).isFalse();
        assertThat(holding()).isEmpty();
    }

    @OnH2
    static class H2Test extends RedactionTests {}

    @OnMariaDb
    static class MariaDbTest extends RedactionTests {}
}
