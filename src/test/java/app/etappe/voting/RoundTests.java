package app.etappe.voting;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.AuditEvent;
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
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Rounds as they are made, changed and led. */
@RecordApplicationEvents
abstract class RoundTests extends VotingFixture {

    @Autowired
    RoundClosing closing;

    @Autowired
    ItemMergeService merging;

    @Autowired
    ApplicationEvents audit;

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

    @Test
    void the_audit_says_who_started_ended_and_revealed_a_round_and_nothing_of_votes() {
        clock.stopAt(Instant.parse("2026-03-01T10:00:00Z"));
        var workspace = workspace();
        var closes = clock.instant().plusSeconds(60);
        var round = open(workspace, between(both, null, closes));
        votes(eve, round, late);
        clock.stopAt(closes);
        closing.countDue();
        as(dan, () -> leading.reveal(round));

        assertThat(audited(round))
                .containsExactly(
                        new AuditEvent(closes.minusSeconds(60), ed, "round-started", round),
                        new AuditEvent(closes, null, "round-ended", round),
                        new AuditEvent(closes, dan, "round-revealed", round));
        assertThat(audit.stream(AuditEvent.class)).noneMatch(event -> eve.equals(event.actor()));
    }

    private List<AuditEvent> audited(UUID round) {
        return audit.stream(AuditEvent.class)
                .filter(event -> round.equals(event.subject()))
                .toList();
    }

    @OnH2
    static class H2Test extends RoundTests {}

    @OnMariaDb
    static class MariaDbTest extends RoundTests {}
}
