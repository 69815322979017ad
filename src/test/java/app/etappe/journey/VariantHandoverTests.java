package app.etappe.journey;

import static app.etappe.journey.Board.text;
import static app.etappe.journey.BoardTests.refused;
import static app.etappe.testing.Acting.as;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Ids;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What goes from one layer to another takes along what was said of it, and nothing away from others. */
abstract class VariantHandoverTests extends VariantFixture {

    @Test
    void what_came_with_a_map_is_nobody_s_edit_to_be_meant_for_one_variant() {
        var content = new MapContent(
                false,
                List.of(new MapContent.Stage("Plan", List.of("Dream"))),
                List.of(new MapContent.Lane(LaneKind.ACTIONS, "Actions")),
                List.of());
        var board = board(content);
        var families = variant(board, "Families");

        assertThat(families.send(new Operation.Only(1))).isEqualTo(refused("unknown-revision"));
        assertThat(seen(board)).hasSize(4);
    }

    @Test
    void card_meant_only_for_families_keeps_what_families_say_of_it() {
        var board = furnished();
        var families = variant(board, "Families");
        var added = Board.card(Ids.next(), step, lane, null, "Reads blogs");
        var revision = board.does(added).revision();
        families.does(text(added.element(), "Reads to the children"));

        families.does(new Operation.Only(revision));

        assertThat(seen(board, added.element())).isNull();
        assertThat(requireNonNull(seen(families, added.element())).text()).isEqualTo("Reads to the children");
        assertThat(said(board)).isEmpty();
    }

    @Test
    void promotion_is_not_undone_under_what_others_built_on_it() {
        var board = furnished();
        var families = variant(board, "Families");
        var own = families.step(stage, "Pack");
        families.does(new Operation.Promote(own, null, List.of(), null));
        var bobs = board.of(bob).card(own, lane, "Packs light");

        var undone = families.does(new Operation.Undo());

        assertThat(undone.kept()).contains(own);
        assertThat(seen(board, bobs)).isNotNull();
    }

    @Test
    void own_card_goes_below_with_its_own_step_whatever_of_it_was_meant() {
        var board = furnished();
        var families = variant(board, "Families");
        var own = families.step(stage, "Pack");
        var packs = families.card(own, lane, "Packs toys");

        assertThat(families.send(new Operation.Promote(packs, "text", null, null)))
                .isEqualTo(new BoardAnswer.Refused("needs-parents", Map.of("elements", List.of(own))));
        families.does(new Operation.Promote(packs, "text", List.of(own), null));

        assertThat(seen(board, packs)).isNotNull();
    }

    @Test
    void reset_asks_before_what_a_future_state_builds_on_goes() {
        var board = furnished();
        var families = variant(board, "Families");
        var own = families.card(step, lane, "Asks grandparents");
        var future = future(families, "2030");
        future.does(text(own, "Asks nobody"));
        var concerned = new BoardAnswer.Refused("variants-concerned", Map.of("layers", List.of(layerOf(future))));

        assertThat(families.send(new Operation.Reset(own, null))).isEqualTo(concerned);
        assertThat(families.send(new Operation.Reset(null, null))).isEqualTo(concerned);
        families.does(new Operation.Reset(own, null, board.snapshot().revision()));

        assertThat(seen(families, own)).isNull();
    }

    @Test
    void repeated_command_is_answered_although_its_variant_was_archived() {
        var board = furnished();
        var families = variant(board, "Families");
        var command = BoardCommand.now(text(card, "Asks the children"));
        var done = (BoardAnswer.Committed) families.send(command);
        archive(families);

        assertThat(families.send(command))
                .isEqualTo(new BoardAnswer.Repeated(done.patch().revision()));
    }

    @Test
    void map_is_called_the_same_in_every_layer() {
        var board = furnished();
        var families = variant(board, "Families");

        families.does(text(board.mapId(), "Travelling together"));

        assertThat(as(ann, () -> maps.details(board.mapId()).title())).isEqualTo("Travelling together");
        assertThat(said(board)).isEmpty();
    }

    @OnH2
    static class H2Test extends VariantHandoverTests {}

    @OnMariaDb
    static class MariaDbTest extends VariantHandoverTests {}
}
