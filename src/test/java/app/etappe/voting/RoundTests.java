package app.etappe.voting;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.painpoint.ItemMergeService;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.workspace.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rounds from draft to result, and what follows what. */
abstract class RoundTests extends VotingFixture {

    @Autowired
    RoundClosing closing;

    @Autowired
    ItemMergeService merging;

    private RoundDetails details(UUID who, UUID round) {
        return as(who, () -> rounds.details(round));
    }

    @Test
    void a_draft_is_seen_by_who_leads_it_and_needs_items_to_start() {
        var workspace = workspace();
        var empty = as(ed, () -> rounds.add(workspace, RoundDraft.of("Empty", List.of())));

        assertThat(as(dan, () -> lists.list(workspace)))
                .extracting(RoundSummary::state)
                .containsExactly(RoundState.DRAFT);
        assertThat(as(eve, () -> lists.list(workspace))).isEmpty();
        refusedTo(eve, "not-found", () -> rounds.details(empty));
        refusedTo(ed, "round-empty", () -> leading.start(empty));
        refusedTo(ed, "round-not-open", () -> leading.end(empty));
        refusedTo(ed, "round-not-over", () -> leading.reveal(empty));
        as(ed, () -> rounds.delete(empty));
        assertThat(as(ed, () -> lists.list(workspace))).isEmpty();
    }

    @Test
    void who_made_it_leads_it_and_other_editors_do_not() {
        var workspace = workspace();
        var round = open(workspace, draft(both, 5, 3, true));

        refusedTo(eve, "not-allowed", () -> leading.end(round));
        as(dan, () -> leading.extend(round, clock.instant().plus(Duration.ofDays(1))));
        as(ed, () -> leading.end(round));
        assertThat(details(eve, round).mayLead()).isFalse();
        assertThat(details(ed, round).mayLead()).isTrue();
    }

    @Test
    void what_is_started_only_grows_whether_somebody_voted_or_not() {
        var workspace = workspace();
        var round = open(workspace, draft(both, 5, 3, true));
        var seen = details(ed, round).version();

        for (var less : List.of(
                draft(both, 4, 3, true),
                draft(both, 5, 2, true),
                draft(List.of(late), 5, 3, true),
                draft(both, 5, 3, false))) {
            refusedTo(ed, "round-only-grows", () -> rounds.change(round, less, seen));
        }
        var third = item(workspace, "Crowded");
        as(ed, () -> rounds.change(round, draft(List.of(late, dear, third), 6, 4, true, vic), seen));

        votes(vic, round, third, third, third, third);
        assertThat(ballot(vic, round).left()).isEqualTo(2);
        refusedTo(ed, "changed-meanwhile", () -> rounds.change(round, draft(both, 9, 9, true), seen));
    }

    @Test
    void items_of_elsewhere_or_of_two_kinds_and_people_of_elsewhere_are_refused() {
        var elsewhere = workspace();
        var foreign = item(elsewhere, "Elsewhere");
        var workspace = workspace();

        refusedTo(ed, "unknown-item", () -> rounds.add(workspace, RoundDraft.of("Odd", List.of(foreign))));
        refusedTo(ed, "unknown-member", () -> rounds.add(workspace, draft(both, 5, 3, true, sam)));
    }

    @Test
    void numbers_out_of_range_are_refused() {
        for (int budget : new int[] {0, -1, 100, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            refused("round-budget", () -> draft(List.of(), budget, 1, true));
        }
        for (int cap : new int[] {0, -3, 6, Integer.MAX_VALUE}) {
            refused("round-cap", () -> draft(List.of(), 5, cap, true));
        }
        var noon = Instant.parse("2026-03-01T12:00:00Z");
        refused("round-times", () -> between(List.of(), noon, noon));
    }

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

    @Test
    void a_merge_waits_for_open_rounds_and_leaves_figures_of_past_ones_alone() {
        var workspace = workspace();
        var past = open(workspace, draft(both, 5, 3, false));
        votes(ed, past, late);
        endAndReveal(past);
        var round = open(workspace, draft(List.of(dear), 5, 3, true));

        refusedTo(ed, "round-open", () -> merging.merge(late, dear));
        as(ed, () -> leading.end(round));
        refusedTo(ed, "round-open", () -> merging.merge(dear, late));
        refusedTo(ed, "round-open", () -> items.delete(dear));
        as(ed, () -> leading.reveal(round));
        var draft = as(ed, () -> rounds.repeat(past));
        as(ed, () -> merging.merge(late, dear));

        assertThat(details(ed, draft).itemIds()).containsExactly(dear);
        assertThat(as(ed, () -> results.of(past)).items())
                .extracting(RoundItemResult::itemId)
                .containsExactly(late, dear);
    }

    @Test
    void guests_vote_in_the_first_browser_alone() {
        var workspace = workspace();
        var round = open(workspace, draft(both, 5, 3, false));
        var link = as(ed, () -> guestList.invite(round, "Gil"));

        var browser = guests.takePart(link);
        refused("link-used", () -> guests.takePart(link));
        refused("link-unknown", () -> guests.vote(link, late));
        refused("link-unknown", () -> guests.mine("x".repeat(43)));
        guests.vote(browser, late);
        guests.done(browser, true);

        var seen = guests.mine(browser);
        assertThat(seen.items()).hasSize(2);
        assertThat(seen.ballot().marks()).containsEntry(late, 1);
        assertThat(as(vic, () -> lists.progress(round)).done()).isEqualTo(1);
        var guest = as(ed, () -> guestList.list(round)).getFirst();
        as(ed, () -> guestList.renew(guest.id()));
        refused("link-unknown", () -> guests.vote(browser, late));
        as(ed, () -> leading.end(round));
        as(ed, () -> leading.reveal(round));
        assertThat(as(vic, () -> results.of(round)).items().getFirst().voters()).containsEntry("Gil", 1);
        refusedTo(ed, "round-over", () -> guestList.invite(round, "Late"));
    }

    @Test
    void a_guest_who_is_withdrawn_takes_the_votes_along() {
        var workspace = workspace();
        var round = open(workspace, draft(both, 5, 3, false));
        var browser = guests.takePart(as(ed, () -> guestList.invite(round, "Gil")));
        guests.vote(browser, late);

        as(ed, () -> guestList.withdraw(guestList.list(round).getFirst().id()));

        refused("link-unknown", () -> guests.vote(browser, late));
        assertThat(rows("voting_vote", round)).isZero();
    }

    @Test
    void a_repeated_round_is_a_draft_with_what_is_still_there() {
        var workspace = workspace();
        people.admit(workspace, sam);
        var round = open(workspace, draft(both, 7, 2, true, sam));
        for (var who : List.of(ed, eve, dan)) {
            votes(who, round, dear);
        }
        endAndReveal(round);
        people.expel(sam);

        var again = details(eve, as(eve, () -> rounds.repeat(round)));

        assertThat(again.state()).isEqualTo(RoundState.DRAFT);
        assertThat(again.itemIds()).isEqualTo(both);
        assertThat(again.budget()).isEqualTo(7);
        assertThat(again.invited()).isEqualTo(Set.of());
        assertThat(again.repeatsId()).isEqualTo(round);
        assertThat(again.mayLead()).isTrue();
    }

    @Test
    void who_may_make_rounds_no_more_does_not_lead_their_own() {
        var workspace = workspace();
        var round = open(workspace, draft(both, 5, 3, true));
        people.expel(ed);
        people.admit(workspace, ed);

        refusedTo(ed, "not-allowed", () -> leading.end(round));
        people.expel(ed);
        people.admit(workspace, ed, Role.OWNER);
        as(ed, () -> leading.end(round));
        assertThat(details(ed, round).state()).isEqualTo(RoundState.ENDED);
    }

    @OnH2
    static class H2Test extends RoundTests {}

    @OnMariaDb
    static class MariaDbTest extends RoundTests {}
}
