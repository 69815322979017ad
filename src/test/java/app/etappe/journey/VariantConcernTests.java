package app.etappe.journey;

import static app.etappe.journey.Board.move;
import static app.etappe.journey.Board.text;
import static app.etappe.journey.BoardTests.refused;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Ids;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is done below meets what a variant says of it, in whichever order. */
abstract class VariantConcernTests extends VariantFixture {

    @Test
    void card_in_a_lane_of_the_variant_takes_the_lane_along_only_when_that_was_agreed() {
        var board = furnished();
        var families = variant(board, "Families");
        var children = families.lane("thoughts");
        var own = families.card(step, children, "Are we there yet?");

        assertThat(families.send(new Operation.Promote(own, null, null, null)))
                .isEqualTo(new BoardAnswer.Refused("needs-parents", Map.of("elements", List.of(children))));
        assertThat(seen(board, own)).isNull();
        families.does(new Operation.Promote(own, null, List.of(children), null));

        assertThat(seen(board, own)).isNotNull();
        assertThat(seen(board, children)).isNotNull();
        families.does(new Operation.Undo());
        assertThat(seen(board, children)).isNull();
        assertThat(seen(families, own)).isNotNull();
    }

    @Test
    void stage_is_removed_while_a_card_of_below_stands_there_in_a_variant() {
        var board = furnished();
        var families = variant(board, "Families");
        var travel = board.stage("Travel");
        var ride = board.step(travel, "Ride");
        families.does(move(card, ride, lane, null));

        board.does(new Operation.Remove(travel));
        assertThat(parentOf(families, card)).isEqualTo(step);

        board.does(new Operation.Undo());
        assertThat(parentOf(families, card)).isEqualTo(ride);
    }

    @Test
    void card_is_moved_in_a_variant_into_a_stage_that_is_removed() {
        var board = furnished();
        var families = variant(board, "Families");
        var travel = board.stage("Travel");
        var ride = board.step(travel, "Ride");
        board.does(new Operation.Remove(travel));

        assertThat(families.send(move(card, ride, lane, null))).isEqualTo(refused("unknown-element"));
        assertThat(said(board)).isEmpty();
    }

    @Test
    void own_card_in_a_stage_of_below_is_named_before_the_stage_goes_and_comes_back_with_it() {
        var board = furnished();
        var families = variant(board, "Families");
        var travel = board.stage("Travel");
        var ride = board.step(travel, "Ride");
        var own = families.card(ride, lane, "Counts the children");

        assertThat(board.send(new Operation.Remove(travel))).isEqualTo(concerned(families));
        board.does(new Operation.Remove(travel, Long.MAX_VALUE));
        assertThat(seen(families, own)).isNull();
        board.does(new Operation.Undo());
        assertThat(seen(families, own)).isNotNull();
    }

    @Test
    void removal_is_asked_about_again_if_it_concerns_more_by_then() {
        var board = furnished();
        var families = variant(board, "Families");
        var commuters = variant(board, "Commuters");
        families.does(text(card, "Asks the children"));

        assertThat(board.send(new Operation.Remove(card))).isEqualTo(concerned(families));
        long asked = board.snapshot().revision();
        commuters.of(bob).does(text(card, "Buys a season ticket"));

        assertThat(board.send(new Operation.Remove(card, asked)))
                .isInstanceOfSatisfying(BoardAnswer.Refused.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("variants-concerned");
                    assertThat((List<?>) refusal.values().get("layers"))
                            .asList()
                            .containsExactlyInAnyOrder(families.layer(), commuters.layer());
                });
        board.does(new Operation.Remove(card, board.snapshot().revision()));
        assertThat(seen(commuters, card)).isNull();
    }

    @Test
    void confirmation_alone_concerns_nobody() {
        var board = furnished();
        variant(board, "Families").does(new Operation.Check(card));

        board.does(new Operation.Remove(card));

        assertThat(seen(board, card)).isNull();
    }

    @Test
    void card_moved_below_into_a_stage_that_a_variant_hides_is_hidden_there_with_it() {
        var board = furnished();
        var families = variant(board, "Families");
        var travel = board.stage("Travel");
        var ride = board.step(travel, "Ride");
        families.does(new Operation.Remove(travel));

        board.does(move(card, ride, lane, null));
        assertThat(parentOf(board, card)).isEqualTo(ride);
        assertThat(seen(families, card)).isNull();

        families.does(new Operation.Reset(travel, LayerValue.HIDDEN));
        assertThat(parentOf(families, card)).isEqualTo(ride);
    }

    @Test
    void confirmation_of_what_somebody_has_changed_since_is_overtaken() {
        var board = furnished();
        var families = variant(board, "Families");
        long before = board.snapshot().revision();
        board.of(bob).does(text(card, "Reads blogs"));
        var check = new Operation.Check(card);

        assertThat(families.send(new BoardCommand(Ids.next(), before, false, List.of(check))))
                .isEqualTo(new BoardAnswer.Refused("overtaken", Map.of("by", bob, "value", "Reads blogs")));
        assertThat(said(board)).isEmpty();
        families.send(new BoardCommand(Ids.next(), board.snapshot().revision(), false, List.of(check)));
        assertThat(said(board))
                .singleElement()
                .satisfies(row -> assertThat(row.isDifference()).isFalse());
    }

    @Test
    void what_is_different_is_not_confirmed_as_the_same_and_a_confirmation_ends_with_a_difference() {
        var board = furnished();
        var families = variant(board, "Families");
        families.does(new Operation.Check(card));
        families.does(new Operation.Uncheck(card));
        assertThat(said(board)).isEmpty();

        families.does(new Operation.Check(card));
        families.does(text(card, "Asks the children"));

        assertThat(said(board))
                .singleElement()
                .satisfies(row -> assertThat(row.isDifference()).isTrue());
        assertThat(families.send(new Operation.Check(card))).isEqualTo(refused("not-the-same"));
    }

    @Test
    void removal_is_undone_after_the_variant_was_archived_and_the_variant_has_its_own_again() {
        var board = furnished();
        var families = variant(board, "Families");
        families.does(text(card, "Asks the children"));
        board.does(new Operation.Remove(card, Long.MAX_VALUE));
        archive(families);

        board.does(new Operation.Undo());

        assertThat(seen(board, card)).extracting("text").isEqualTo("Collects places");
        restore(families);
        assertThat(seen(families, card)).extracting("text").isEqualTo("Asks the children");
    }

    @Test
    void variant_in_the_archive_is_not_asked() {
        var board = furnished();
        var families = variant(board, "Families");
        families.does(text(card, "Asks the children"));
        archive(families);

        board.does(new Operation.Remove(card));

        assertThat(seen(board, card)).isNull();
    }

    private static BoardAnswer concerned(Board variant) {
        return new BoardAnswer.Refused("variants-concerned", Map.of("layers", List.of(layerOf(variant))));
    }

    private @Nullable UUID parentOf(Board layer, UUID element) {
        var found = seen(layer, element);
        return found == null ? null : found.position().parent();
    }

    @OnH2
    static class H2Test extends VariantConcernTests {}

    @OnMariaDb
    static class MariaDbTest extends VariantConcernTests {}
}
