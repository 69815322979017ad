package app.etappe.priority;

import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Ids;
import app.etappe.priority.RankShift.Reason;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Why an item stands elsewhere than it did. */
class ShiftsTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 4);

    private final UUID item = Ids.next();

    private Stood stood(int rank, @Nullable Integer votes, int customers, double votesPart, double customersPart) {
        return new Stood(item, rank, votes, customers, 3, null, votesPart, customersPart, 0.12, 0);
    }

    private @Nullable RankShift shift(Stood then, Stood now, boolean weighedOtherwise) {
        return new Shifts(NOVEMBER, weighedOtherwise, Map.of(item, then)).of(now);
    }

    @Test
    void three_customers_more_lift_an_item_by_two() {
        var shift = shift(stood(5, 4, 2, 0.2, 0.1), stood(3, 4, 5, 0.19, 0.25), false);

        assertThat(shift).isEqualTo(new RankShift(2, Reason.CUSTOMERS, 3, NOVEMBER));
    }

    @Test
    void what_changed_most_in_the_direction_of_the_move_is_the_reason() {
        var shift = shift(stood(5, 4, 2, 0.2, 0.1), stood(3, 9, 3, 0.4, 0.15), false);

        assertThat(shift).isEqualTo(new RankShift(2, Reason.VOTES, 5, NOVEMBER));
    }

    @Test
    void item_that_fell_says_what_took_it_down() {
        var shift = shift(stood(1, 9, 3, 0.4, 0.1), stood(4, 2, 5, 0.1, 0.2), false);

        assertThat(shift).isEqualTo(new RankShift(-3, Reason.VOTES, -7, NOVEMBER));
    }

    @Test
    void item_that_fell_although_it_got_more_votes_was_passed_by_others() {
        var shift = shift(stood(1, 4, 3, 0.4, 0.1), stood(3, 7, 3, 0.2, 0.1), false);

        assertThat(shift).isEqualTo(new RankShift(-2, Reason.OTHERS, 0, NOVEMBER));
    }

    @Test
    void item_that_others_passed_did_nothing_itself() {
        var shift = shift(stood(1, 9, 3, 0.4, 0.1), stood(2, 9, 3, 0.3, 0.1), false);

        assertThat(shift).isEqualTo(new RankShift(-1, Reason.OTHERS, 0, NOVEMBER));
    }

    @Test
    void other_weights_are_named_where_nothing_of_the_item_changed() {
        var shift = shift(stood(2, 9, 3, 0.4, 0.1), stood(1, 9, 3, 0.2, 0.4), true);

        assertThat(shift).isEqualTo(new RankShift(1, Reason.WEIGHTS, 0, NOVEMBER));
    }

    @Test
    void item_in_its_place_and_new_one_have_no_shift() {
        assertThat(shift(stood(2, 1, 1, 0.1, 0.1), stood(2, 5, 5, 0.5, 0.5), false))
                .isNull();
        assertThat(new Shifts(NOVEMBER, false, Map.of()).of(stood(1, 1, 1, 0, 0)))
                .isNull();
    }
}
