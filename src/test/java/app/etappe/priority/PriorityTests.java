package app.etappe.priority;

import static app.etappe.testing.Acting.as;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.etappe.base.Colour;
import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.journey.BoardCommand;
import app.etappe.journey.BoardService;
import app.etappe.journey.Operation;
import app.etappe.journey.VariantService;
import app.etappe.journey.Visibility;
import app.etappe.painpoint.ItemDecisionService;
import app.etappe.painpoint.ItemDraft;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemStatus;
import app.etappe.participant.WithdrawalService;
import app.etappe.segment.DimensionService;
import app.etappe.segment.SegmentDraft;
import app.etappe.segment.SegmentService;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.workspace.ExampleWorkspaceService;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pain points ranked by what was voted, said and judged. */
abstract class PriorityTests extends PriorityFixture {

    private static final double EXACT = 1e-12;

    @Autowired
    ItemDecisionService decisions;

    @Autowired
    WithdrawalService withdrawals;

    @Autowired
    StandingJob standings;

    @Autowired
    ExampleWorkspaceService examples;

    @Autowired
    DimensionService dimensions;

    @Autowired
    SegmentService segments;

    @Autowired
    VariantService variants;

    @Autowired
    BoardService boards;

    private static List<UUID> times(int number, UUID item) {
        return Collections.nCopies(number, item);
    }

    /**
     * Ten people were asked, two voted, weights are 40, 40, 20. The most votes per voter are 10 / 2, the most customers 10.
     */
    @Test
    void ten_pain_points_come_out_as_computed_by_hand() {
        var talks = asked(10);
        var a = item("a", 5);
        var b = item("b", 5);
        var c = item("c", 4);
        item("d", 4);
        var e = item("e", 2);
        var f = item("f", 2);
        var g = item("g", 1);
        item("h", null);
        item("i", 5);
        var j = item("j", 3);
        say(talks, 8, "a", "supports");
        say(talks, 10, "b", "supports");
        say(talks, 2, "c", "supports");
        say(talks, 5, "d", "supports");
        say(talks, 4, "e", "supports");
        say(talks, 4, "f", "supports");
        say(talks, 9, "f", "contradicts");
        say(talks, 3, "h", "supports");
        revealed(
                Map.of(
                        eve, List.copyOf(times(8, a)),
                        ed, concat(times(2, a), times(8, c), times(2, e), times(2, f), times(4, g), times(1, j))),
                a,
                b,
                c,
                e,
                f,
                g,
                j);

        // a .4·1 + .4·.8 + .2·1 = .92; b 0 + .4 + .2 = .6; c .4·.8 + .4·.2 + .2·.8 = .56
        // d in no round: (.4·.5 + .2·.8) / .6 = .6, alike with b; e and f .4·.2 + .4·.4 + .2·.4 = .32, contradicted or
        // not
        // g .4·.4 + 0 + .2·.2 = .2; h judged by nobody and in no round: .3; i (0 + .2·1) / .6 = .333…; j .04 + 0 + .12
        // = .16
        assertThat(ranks()).containsExactly("1 a", "2 b", "2 d", "4 c", "5 i", "6 e", "6 f", "8 h", "9 g", "10 j");
        assertThat(ranked("a").priority()).isCloseTo(0.92, within(EXACT));
        assertThat(ranked("d").priority()).isCloseTo(0.6, within(EXACT));
        assertThat(ranked("i").priority()).isCloseTo(1.0 / 3, within(EXACT));
        assertThat(ranked("f").priority()).isCloseTo(0.32, within(EXACT));
        assertThat(ranked("h").priority()).isCloseTo(0.3, within(EXACT));
    }

    @SafeVarargs
    private static List<UUID> concat(List<UUID>... parts) {
        return List.of(parts).stream().flatMap(List::stream).toList();
    }

    @Test
    void contradictions_are_a_number_of_their_own_and_counts_have_their_denominator() {
        var talks = asked(4);
        item("a", 3);
        say(talks, 3, "a", "supports");
        say(talks.getLast(), "a", "contradicts");
        say(talks.getFirst(), "a", "contradicts");

        var support = ranked("a").support();

        assertThat(support.coverage().customers()).isEqualTo(3);
        assertThat(support.coverage().contradicting()).isEqualTo(2);
        assertThat(support.asked()).isEqualTo(4);
    }

    @Test
    void where_nobody_was_asked_customers_are_not_asked() {
        item("a", 3);

        assertThat(ranked("a").customers().isAsked()).isFalse();
        assertThat(ranked("a").priority()).isCloseTo(0.6, within(EXACT));
    }

    @Test
    void whoever_withdraws_stands_behind_nothing_any_more() {
        var talks = asked(2);
        item("a", 3);
        say(talks, 2, "a", "supports");

        as(ann, () -> withdrawals.withdraw(talks.getFirst().person()));

        assertThat(ranked("a").support().coverage().customers()).isEqualTo(1);
        assertThat(ranked("a").support().asked()).isEqualTo(1);
    }

    @Test
    void votes_move_nothing_before_their_round_is_revealed() {
        var a = item("a", 1);
        item("b", 2);
        var before = ranking();

        var round = open(a);
        as(eve, () -> times(5, a).forEach(item -> ballots.vote(round, item)));
        assertThat(ranking()).isEqualTo(before);
        as(ann, () -> leading.end(round));
        assertThat(ranking()).isEqualTo(before);
        as(ann, () -> leading.reveal(round));

        assertThat(ranks()).containsExactly("1 a", "2 b");
        assertThat(ranked("a").flags()).containsExactly(Flag.VOTES_NO_EVIDENCE);
    }

    @Test
    void last_revealed_round_that_held_the_item_counts() {
        var a = item("a", 3);
        var b = item("b", 3);
        revealed(Map.of(eve, concat(times(4, a), times(2, b))), a, b);
        revealed(Map.of(eve, times(1, a)), a);

        assertThat(ranked("a").lastVotes())
                .returns(1, votes -> requireNonNull(votes).votes());
        assertThat(ranked("b").lastVotes())
                .returns(2, votes -> requireNonNull(votes).votes());
        assertThat(ranks()).containsExactly("1 b", "2 a");
    }

    @Test
    void what_is_said_after_the_solution_is_counted_apart() {
        var a = item("a", 5);
        say(talk(LocalDate.of(2000, 1, 1)), "a", "supports");
        as(
                ann,
                () -> decisions.decide(
                        a,
                        ItemStatus.SOLVED,
                        "Mobile tickets",
                        ranked("a").item().version()));
        var solved = requireNonNull(ranked("a").item().statusOn());
        say(talk(solved.plusDays(1)), "a", "supports");
        talk(solved.plusDays(2));

        var support = ranked("a").support();

        assertThat(support.coverage().customers()).isEqualTo(2);
        var since = requireNonNull(support.since());
        assertThat(since.coverage().customers()).isEqualTo(1);
        assertThat(since.asked()).isEqualTo(2);
    }

    @Test
    void rank_that_changed_says_since_when_and_why() {
        var talks = asked(3);
        item("a", 2);
        item("b", 4);
        standings.noteAll();
        say(talks, 3, "a", "supports");

        var shift = requireNonNull(ranked("a").shift());

        assertThat(shift.by()).isEqualTo(1);
        assertThat(shift.reason()).isEqualTo(RankShift.Reason.CUSTOMERS);
        assertThat(shift.amount()).isEqualTo(3);
        assertThat(requireNonNull(ranked("b").shift()).reason()).isEqualTo(RankShift.Reason.OTHERS);
    }

    @Test
    void weights_are_changed_by_deciders_with_a_reason_that_stays() {
        var heavy = new Weights(10, 10, 80, 0, "");

        as(ann, () -> weights.change(workspace, heavy, "The board wants it"));

        assertThat(as(vic, () -> weights.of(workspace))).isEqualTo(heavy);
        assertThat(as(vic, () -> weights.history(workspace)))
                .singleElement()
                .satisfies(change -> assertThat(change.why()).isEqualTo("The board wants it"))
                .satisfies(change -> assertThat(change.by()).isEqualTo(ann));
        assertThatThrownBy(() -> as(ann, () -> weights.change(workspace, heavy, " ")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("reason-missing");
    }

    @Test
    void place_on_a_map_that_is_not_shared_is_counted_and_not_shown() {
        item("a", 3);
        say(asked(2), 2, "a", "supports");

        as(ann, () -> maps.share(map, Visibility.MEMBERS, Set.of()));

        assertThat(ranked("a").item().places()).isEmpty();
        assertThat(ranked("a").support().coverage().customers()).isEqualTo(2);
        assertThat(as(ann, () -> priorities.ranking(workspace, ItemKind.PAIN_POINT))
                        .items()
                        .getFirst()
                        .item()
                        .places())
                .hasSize(1);
    }

    @Test
    void example_put_back_weighs_as_a_new_workspace_does() {
        var example = as(ann, examples::enter);
        as(ann, () -> weights.change(example, new Weights(10, 10, 80, 0, ""), "To try it"));

        as(ann, examples::reset);

        assertThat(as(ann, () -> weights.of(example))).isEqualTo(Weights.DEFAULT);
        assertThat(as(ann, () -> weights.history(example))).isEmpty();
    }

    @Test
    void card_of_a_variant_in_the_archive_places_nothing() {
        var families = as(
                ann,
                () -> segments.add(
                        dimensions.add(workspace, "Household"), new SegmentDraft("Families", "", null, Colour.TEAL)));
        var family = as(ann, () -> variants.add(map, Set.of(families)));
        var own = Ids.next();
        var step = as(ann, () -> places.all(map)).stream()
                .filter(place -> place.id().equals(card("a")))
                .findFirst()
                .orElseThrow();
        var add = new Operation.Add(
                own,
                "card",
                requireNonNull(step.parentId()),
                step.laneId(),
                null,
                null,
                "Prams",
                null,
                null,
                null,
                null,
                null);
        as(ann, () -> boards.apply(map, family, BoardCommand.now(add)));
        var item = as(ann, () -> placing.lift(map, List.of(own), ItemDraft.of(ItemKind.PAIN_POINT, "Prams")));
        assertThat(ranked("Prams").item().places()).hasSize(1);

        as(ann, () -> variants.archive(map, family));

        assertThat(ranked("Prams").item().id()).isEqualTo(item);
        assertThat(ranked("Prams").item().places()).isEmpty();
    }

    @Test
    void strangers_find_no_ranking() {
        assertThatThrownBy(() -> as(sam, () -> priorities.ranking(workspace, ItemKind.PAIN_POINT)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not-found");
    }

    @OnH2
    static class H2Test extends PriorityTests {}

    @OnMariaDb
    static class MariaDbTest extends PriorityTests {}
}
