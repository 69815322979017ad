package app.etappe.voting;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes of a round once it is over, and by then alone. */
abstract class RoundResultTests extends VotingFixture {

    @Autowired
    RoundClosing closing;

    @Test
    void a_result_ranks_ties_alike_and_compares_with_the_round_before() {
        var workspace = workspace();
        var third = item(workspace, "Crowded");
        var all = List.of(late, dear, third);
        var first = open(workspace, draft(all, 5, 3, false));
        votes(ed, first, late, late, dear);
        votes(eve, first, late, third);
        endAndReveal(first);
        var second = as(dan, () -> rounds.repeat(first));
        as(dan, () -> leading.start(second));
        votes(ed, second, dear, dear, dear, late);
        as(dan, () -> {
            leading.end(second);
            leading.reveal(second);
        });

        var before = as(vic, () -> results.of(first));
        assertThat(before.items()).extracting(RoundItemResult::rank).containsExactly(1, 2, 2);
        assertThat(before.items()).extracting(RoundItemResult::votes).containsExactly(3, 1, 1);
        var now = as(vic, () -> results.of(second));
        assertThat(now.earlierId()).isEqualTo(first);
        assertThat(now.items().getFirst().itemId()).isEqualTo(dear);
        assertThat(now.items().getFirst().shift()).isEqualTo(1);
        assertThat(now.items().get(1).shift()).isEqualTo(-1);
        assertThat(now.voters()).isEqualTo(1);
        assertThat(as(vic, () -> revealed.last(workspace))).hasEntrySatisfying(dear, last -> {
            assertThat(last.roundId()).isEqualTo(second);
            assertThat(List.of(last.votes(), last.voters(), last.rank())).containsExactly(3, 1, 1);
        });
    }

    @Test
    void an_anonymous_round_with_two_voters_gives_no_figures() {
        var workspace = workspace();
        var round = open(workspace, draft(both, 5, 3, true));
        votes(ed, round, late);
        votes(eve, round, late);
        as(dan, () -> ballots.done(round, true));
        endAndReveal(round);

        var result = as(ann, () -> results.of(round));

        assertThat(result.tooFew()).isTrue();
        assertThat(result.items()).isEmpty();
        assertThat(result.voters()).isZero();
        assertThat(rows("voting_result", round)).isZero();
        assertThat(as(ann, () -> revealed.last(workspace))).isEmpty();
    }

    @Test
    void an_anonymous_round_of_three_keeps_sums_and_nothing_else() {
        var workspace = workspace();
        var round = open(workspace, draft(both, 5, 3, true));
        votes(ed, round, late, late);
        votes(eve, round, late);
        votes(dan, round, dear);

        as(ed, () -> leading.end(round));

        assertThat(rows("voting_vote", round) + rows("voting_ballot", round)).isZero();
        assertThat(ballot(ed, round).marks()).isEmpty();
        refusedTo(ed, "round-not-revealed", () -> results.of(round));
        assertThat(as(ed, () -> revealed.last(workspace))).isEmpty();
        refusedTo(ed, "round-over", () -> leading.extend(round, null));
        refusedTo(ed, "round-over", () -> leading.end(round));
        as(ed, () -> leading.reveal(round));
        var result = as(vic, () -> results.of(round));
        assertThat(result.voters()).isEqualTo(3);
        assertThat(result.items()).extracting(RoundItemResult::votes).containsExactly(3, 1);
        assertThat(result.items()).allMatch(item -> item.voters().isEmpty());
        refusedTo(ed, "round-revealed", () -> leading.reveal(round));
    }

    @Test
    void a_named_round_says_who_gave_what_once_it_is_revealed() {
        var workspace = workspace();
        var round = open(workspace, draft(both, 5, 3, false));
        votes(ed, round, late, late);

        endAndReveal(round);

        assertThat(as(vic, () -> results.of(round)).items().getFirst().voters().values())
                .containsExactly(2);
        assertThat(rows("voting_vote", round)).isEqualTo(1);
    }

    @Test
    void a_round_closes_by_its_time_and_is_counted_by_the_job() {
        clock.stopAt(Instant.parse("2026-03-01T10:00:00Z"));
        var closes = clock.instant().plus(Duration.ofMinutes(5));
        var workspace = workspace();
        var round = open(workspace, between(both, null, closes));
        votes(ed, round, late);
        closing.countDue();
        assertThat(rows("voting_vote", round)).isEqualTo(1);

        clock.stopAt(closes);
        refusedTo(ed, "round-over", () -> leading.extend(round, closes.plusSeconds(60)));
        closing.countDue();

        assertThat(rows("voting_vote", round) + rows("voting_ballot", round)).isZero();
        assertThat(details(ed, round).endedAt()).isEqualTo(closes);
        as(ed, () -> leading.reveal(round));
    }

    @Test
    void whoever_reveals_a_round_whose_time_is_over_counts_it() {
        clock.stopAt(Instant.parse("2026-03-01T10:00:00Z"));
        var workspace = workspace();
        var round = open(workspace, between(both, null, clock.instant().plusSeconds(60)));
        for (var who : List.of(ed, eve, dan)) {
            votes(who, round, dear);
        }

        clock.advance(Duration.ofMinutes(2));
        as(ed, () -> leading.reveal(round));

        assertThat(as(ed, () -> results.of(round)).items().getFirst().votes()).isEqualTo(3);
    }

    @Test
    void items_are_talked_about_in_order_and_by_rank_once_revealed() {
        var workspace = workspace();
        var round = open(workspace, draft(both, 5, 3, false));
        votes(ed, round, dear);

        as(ed, () -> leading.discussNext(round));
        assertThat(details(vic, round).discussedItemId()).isEqualTo(late);
        endAndReveal(round);
        assertThat(details(vic, round).discussedItemId()).isNull();
        as(ed, () -> leading.discussNext(round));
        assertThat(details(vic, round).discussedItemId()).isEqualTo(dear);
        as(ed, () -> leading.discussNext(round));
        as(ed, () -> leading.discussNext(round));
        assertThat(details(vic, round).discussedItemId()).isNull();
    }

    @OnH2
    static class H2Test extends RoundResultTests {}

    @OnMariaDb
    static class MariaDbTest extends RoundResultTests {}
}
