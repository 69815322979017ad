package app.etappe.journey;

import static app.etappe.journey.Board.move;
import static app.etappe.journey.Board.text;
import static app.etappe.journey.BoardTests.refused;
import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Variants as things, and who may write to which. */
abstract class VariantTests extends VariantFixture {

    @Test
    void map_has_one_variant_in_use_for_the_same_segments() {
        var board = furnished();
        var families = segment(board, "Families");
        var newcomers = segment(board, "First-time riders");
        var both = as(ann, () -> variants.add(board.mapId(), Set.of(families, newcomers)));

        assertRefused("variant-exists", () -> variants.add(board.mapId(), Set.of(newcomers, families)));
        var one = as(ann, () -> variants.add(board.mapId(), Set.of(families)));

        as(ann, () -> variants.archive(board.mapId(), both));
        as(ann, () -> variants.add(board.mapId(), Set.of(families, newcomers)));
        assertRefused("variant-exists", () -> variants.restore(board.mapId(), both));
        as(ann, () -> variants.archive(board.mapId(), one));
        as(ann, () -> variants.restore(board.mapId(), one));
    }

    @Test
    void variant_has_segments_of_different_dimensions_of_its_own_workspace() {
        var board = furnished();
        var families = segment(board, "Families");
        var elsewhere = segment(furnished(), "Families");
        var other = as(ann, () -> {
            var workspace = maps.details(board.mapId()).workspaceId();
            var dimension = dimensions.add(workspace, "Household");
            return Set.of(segment(workspace, dimension, "Singles"), segment(workspace, dimension, "Couples"));
        });

        assertRefused("segments-none", () -> variants.add(board.mapId(), Set.of()));
        assertRefused("not-found", () -> variants.add(board.mapId(), Set.of(families, elsewhere)));
        assertRefused("segments-same-dimension", () -> variants.add(board.mapId(), other));
        assertThat(as(ann, () -> variants.list(board.mapId()))).isEmpty();
    }

    @Test
    void future_state_lies_over_no_other_future_state() {
        var board = furnished();
        var soon = future(variant(board, "Families"), "2027");

        assertRefused("future-of-future", () -> variants.addFuture(board.mapId(), soon.layer(), "2030", null));
    }

    @Test
    void future_states_over_one_layer_have_titles_of_their_own() {
        var board = furnished();
        var families = variant(board, "Families");
        var first = future(board, "With the App");
        future(families, "With the app");

        assertRefused("future-exists", () -> variants.addFuture(board.mapId(), null, "with the app", null));
        archive(first);
        var second = future(board, "With the app");
        assertRefused("future-exists", () -> variants.restore(board.mapId(), layerOf(first)));
        as(ann, () -> variants.aim(board.mapId(), layerOf(second), "Without it", null));
        restore(first);
    }

    @Test
    void viewer_and_stranger_change_nothing_in_a_variant() {
        var board = furnished();
        var families = variant(board, "Families");
        families.does(text(card, "Asks the children"));
        var promote = new Operation.Promote(card, "text", null, null);

        assertThat(families.of(vic).send(promote)).isEqualTo(refused("not-allowed"));
        assertThat(families.of(sam).send(promote)).isEqualTo(refused("not-found"));
        assertThat(families.of(vic).send(new Operation.Check(stage))).isEqualTo(refused("not-allowed"));
        assertThatThrownBy(() -> as(vic, () -> variants.addFuture(board.mapId(), null, "2030", null)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> as(sam, () -> variants.list(board.mapId()))).isInstanceOf(Refusal.class);
        assertThat(textOf(board, card)).isEqualTo("Collects places");
    }

    @Test
    void command_reaches_only_variants_in_use_of_its_own_map() {
        var board = furnished();
        var families = variant(board, "Families");
        var soon = future(families, "2030");
        var edit = text(card, "Asks the children");
        var other = variant(furnished(), "Families");

        assertThat(board.in(Ids.next()).send(edit)).isEqualTo(refused("not-found"));
        assertThat(board.in(other.layer()).send(edit)).isEqualTo(refused("not-found"));
        archive(families);
        assertThat(families.send(text(card, "x"))).isEqualTo(refused("variant-archived"));
        assertThat(soon.send(text(card, "x"))).isEqualTo(refused("variant-archived"));
        restore(families);
        soon.does(new Operation.Reset(null, null));
    }

    @Test
    void what_is_done_in_variants_alone_is_refused_in_the_base() {
        var board = furnished();

        for (var op : List.of(
                new Operation.Reset(null, null),
                new Operation.Promote(card, null, null, null),
                new Operation.Keep(card, "text"),
                new Operation.Check(card),
                new Operation.Uncheck(card),
                new Operation.Only(1))) {
            assertThat(board.send(op)).isEqualTo(refused("base-only"));
        }
    }

    @Test
    void command_id_is_not_used_again_in_another_layer() {
        var board = furnished();
        var families = variant(board, "Families");
        var command = BoardCommand.now(text(card, "Asks the children"));

        assertThat(families.send(command)).isInstanceOf(BoardAnswer.Committed.class);
        assertThat(board.send(command)).isEqualTo(refused("command-reused"));
        assertThat(families.send(command)).isInstanceOf(BoardAnswer.Repeated.class);
        assertThat(textOf(board, card)).isEqualTo("Collects places");
    }

    @Test
    void undo_takes_back_what_was_done_in_the_layer_that_is_looked_at() {
        var board = furnished();
        var families = variant(board, "Families");
        board.does(text(card, "Reads blogs"));
        families.does(text(card, "Asks the children"));

        board.does(new Operation.Undo());
        assertThat(textOf(board, card)).isEqualTo("Collects places");
        assertThat(textOf(families, card)).isEqualTo("Asks the children");
        families.does(new Operation.Undo());
        assertThat(textOf(families, card)).isEqualTo("Collects places");
        assertThat(families.send(new Operation.Undo())).isEqualTo(refused("nothing-to-undo"));
        assertThat(said(board)).isEmpty();
    }

    @Test
    void value_set_back_to_the_one_below_leaves_no_row() {
        var board = furnished();
        var families = variant(board, "Families");
        families.does(text(card, "Asks the children"), new Operation.Tag(card, "app"), move(card, later, lane, null));
        assertThat(said(board)).hasSize(3);

        families.does(text(card, "Collects places"), new Operation.Untag(card, "app"), move(card, step, lane, null));

        assertThat(said(board)).isEmpty();
    }

    @Test
    void override_that_the_base_reaches_stays_and_stands_for_what_it_replaced() {
        var board = furnished();
        var families = variant(board, "Families");
        families.does(text(card, "Asks the children"));

        board.does(text(card, "Asks the children"));

        assertThat(said(board)).singleElement().satisfies(row -> {
            assertThat(row.content()).isEqualTo("Asks the children");
            assertThat(row.replaced()).isEqualTo("Collects places");
        });
        board.does(text(card, "Reads blogs"));
        assertThat(textOf(families, card)).isEqualTo("Asks the children");
    }

    private void assertRefused(String code, Runnable attempt) {
        assertThatThrownBy(() -> as(ann, attempt))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private @Nullable String textOf(Board layer, UUID element) {
        var found = seen(layer, element);
        return found == null ? null : found.text();
    }

    @OnH2
    static class H2Test extends VariantTests {}

    @OnMariaDb
    static class MariaDbTest extends VariantTests {}
}
