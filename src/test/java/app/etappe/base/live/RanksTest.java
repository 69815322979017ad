package app.etappe.base.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RanksTest {

    @Test
    void sequence_is_in_order_and_short() {
        var ranks = Ranks.sequence(10_000);

        assertThat(ranks).isSorted().doesNotHaveDuplicates();
        assertThat(ranks).allMatch(rank -> rank.length() <= 4);
    }

    @Test
    void thousand_ranks_ahead_of_each_other_stay_short() {
        var front = Ranks.first();
        for (int i = 0; i < 1_000; i++) {
            var before = Ranks.between(null, front);
            assertThat(before).isLessThan(front);
            front = before;
        }
        assertThat(front.length()).isLessThanOrEqualTo(4);
    }

    @Test
    void rank_is_found_between_any_two_neighbours() {
        var random = new Random(7);
        var ranks = new ArrayList<>(Ranks.sequence(3));
        for (int i = 0; i < 3_000; i++) {
            int at = random.nextInt(ranks.size() + 1);
            var before = at == 0 ? null : ranks.get(at - 1);
            var after = at == ranks.size() ? null : ranks.get(at);
            ranks.add(at, Ranks.between(before, after));
        }

        assertThat(ranks).isSorted().doesNotHaveDuplicates().allMatch(rank -> rank.matches("[a-z][0-9a-z]*"));
    }

    @Test
    void always_the_same_gap_makes_ranks_longer_but_in_order() {
        var low = Ranks.first();
        var high = Ranks.between(low, null);
        for (int i = 0; i < 200; i++) {
            var middle = Ranks.between(low, high);
            assertThat(middle).isGreaterThan(low).isLessThan(high);
            high = middle;
        }
    }
}
