package app.etappe.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The ranking, computed by hand. */
class FormulaTest {

    private static final double EXACT = 1e-12;
    private static final Weights HALF_VOTES = new Weights(50, 30, 20, 0, "");

    private final Map<UUID, String> titles = new HashMap<>();
    private final List<Measures> items = new ArrayList<>();

    private void item(String title, @Nullable Double votes, @Nullable Integer customers, @Nullable Integer severity) {
        item(title, votes, customers, severity, null);
    }

    private void item(
            String title,
            @Nullable Double votes,
            @Nullable Integer customers,
            @Nullable Integer severity,
            @Nullable Integer further) {
        var id = Ids.next();
        titles.put(id, title);
        items.add(new Measures(id, title, votes, customers, severity, further));
    }

    private List<String> ranks(List<Scored> ranked) {
        return ranked.stream()
                .map(scored -> scored.rank() + " " + titles.get(scored.id()))
                .toList();
    }

    private Map<String, Double> priorities(List<Scored> ranked) {
        return ranked.stream()
                .filter(scored -> scored.priority() != null)
                .collect(Collectors.toMap(scored -> titles.get(scored.id()), Scored::priority));
    }

    /** The most votes per voter are 2, the most customers 10. */
    private void tenItems() {
        item("Has it all", 2.0, 10, 5); // .5·1 + .3·1 + .2·1 = 1
        item("Second", 1.0, 8, 4); // .5·.5 + .3·.8 + .2·.8 = .65
        item("Liked by members", 1.5, 2, 3); // .5·.75 + .3·.2 + .2·.6 = .555
        item("In no round", null, 5, 4); // (.3·.5 + .2·.8) / .5 = .62
        item("Nobody voted for it", 0.0, 10, 5); // 0 + .3 + .2 = .5
        item("Alike b", 0.5, 5, 2); // .5·.25 + .3·.5 + .2·.4 = .355
        item("Alike a", 0.7, 2, 3); // .5·.35 + .3·.2 + .2·.6 = .355
        item("No customer", 1.0, 0, 1); // .5·.5 + 0 + .2·.2 = .29
        item("Only judged", null, null, 3); // .2·.6 / .2 = .6
        item("Not asked at all", null, null, null);
    }

    @Test
    void ten_items_come_out_as_computed_by_hand() {
        tenItems();

        var ranked = Formula.ranked(HALF_VOTES, items);

        assertThat(ranks(ranked))
                .containsExactly(
                        "1 Has it all",
                        "2 Second",
                        "3 In no round",
                        "4 Only judged",
                        "5 Liked by members",
                        "6 Nobody voted for it",
                        "7 Alike a",
                        "7 Alike b",
                        "9 No customer",
                        "10 Not asked at all");
        Map<String, Double> expected = Map.of(
                "Has it all", 1.0,
                "Second", 0.65,
                "In no round", 0.62,
                "Only judged", 0.6,
                "Liked by members", 0.555,
                "Nobody voted for it", 0.5,
                "Alike a", 0.355,
                "Alike b", 0.355,
                "No customer", 0.29);
        assertThat(priorities(ranked)).hasSameSizeAs(expected);
        expected.forEach((title, priority) ->
                assertThat(priorities(ranked).get(title)).as(title).isCloseTo(priority, within(EXACT)));
    }

    @Test
    void ranking_is_the_same_in_whichever_order_items_come() {
        tenItems();
        var ranked = ranks(Formula.ranked(HALF_VOTES, items));

        Collections.shuffle(items, new Random(5));

        assertThat(ranks(Formula.ranked(HALF_VOTES, items))).isEqualTo(ranked);
    }

    @Test
    void weight_of_what_was_not_asked_goes_to_the_others_by_their_proportion() {
        item("In no round", null, 5, 4);

        var scored = Formula.ranked(HALF_VOTES, items).getFirst();

        assertThat(scored.votes()).isEqualTo(new Criterion(0, null));
        assertThat(scored.customers().weight()).isCloseTo(0.6, within(EXACT));
        assertThat(scored.severity().weight()).isCloseTo(0.4, within(EXACT));
    }

    @Test
    void further_criterion_counts_by_its_ten_steps() {
        item("Strategic", null, null, 1, 10); // (.2·.2 + .3·1) / .5 = .68
        item("Severe", null, null, 5, 0); // (.2·1 + 0) / .5 = .4

        var ranked = Formula.ranked(new Weights(25, 25, 20, 30, "Strategy"), items);

        assertThat(ranks(ranked)).containsExactly("1 Strategic", "2 Severe");
        assertThat(priorities(ranked).get("Strategic")).isCloseTo(0.68, within(EXACT));
        assertThat(priorities(ranked).get("Severe")).isCloseTo(0.4, within(EXACT));
    }

    @Test
    void only_what_counts_can_make_a_priority() {
        item("Only severe", null, null, 5);

        var scored = Formula.ranked(new Weights(60, 40, 0, 0, ""), items).getFirst();

        assertThat(scored.priority()).isNull();
    }

    @Test
    void where_nobody_voted_for_anything_all_have_none() {
        item("One", 0.0, null, null);
        item("Other", 0.0, null, null);

        assertThat(ranks(Formula.ranked(HALF_VOTES, items))).containsExactly("1 One", "1 Other");
        assertThat(priorities(Formula.ranked(HALF_VOTES, items))).containsValues(0.0, 0.0);
    }

    @Test
    void nothing_is_ranked_as_nothing() {
        assertThat(Formula.ranked(HALF_VOTES, items)).isEmpty();
    }

    @Test
    void weights_have_their_limits() {
        assertThatThrownBy(() -> new Weights(0, 0, 0, 0, ""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("weights-all-zero");
        assertThatThrownBy(() -> new Weights(-1, 50, 50, 0, "")).hasMessageContaining("weights-range");
        assertThatThrownBy(() -> new Weights(Integer.MAX_VALUE, 1, 1, 0, "")).hasMessageContaining("weights-range");
        assertThatThrownBy(() -> new Weights(40, 40, 10, 10, " ")).hasMessageContaining("criterion-unnamed");
    }
}
