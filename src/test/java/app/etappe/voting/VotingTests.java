package app.etappe.voting;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.workspace.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Votes: who may give how many to what, and when. */
abstract class VotingTests extends VotingFixture {

    @Autowired
    BallotTransactions transactions;

    @Test
    void votes_are_given_and_taken_back_one_by_one() {
        var workspace = workspace();
        var round = open(workspace, draft(both, 5, 3, true));

        votes(eve, round, late, late, dear);
        var after = as(eve, () -> ballots.takeBack(round, late));

        assertThat(after.marks()).isEqualTo(Map.of(late, 1, dear, 1));
        assertThat(after.left()).isEqualTo(3);
        assertThat(ballot(eve, round)).isEqualTo(after);
        assertThat(ballot(dan, round).marks()).isEmpty();
    }

    @Test
    void what_is_too_much_or_elsewhere_is_refused_and_changes_nothing() {
        var workspace = workspace();
        var round = open(workspace, draft(both, 4, 3, true));
        votes(eve, round, late, late, late);

        refusedTo(eve, "over-cap", () -> ballots.vote(round, late));
        votes(eve, round, dear);
        refusedTo(eve, "over-budget", () -> ballots.vote(round, dear));
        refusedTo(eve, "not-in-round", () -> ballots.vote(round, Ids.next()));
        refusedTo(dan, "nothing-to-take-back", () -> ballots.takeBack(round, late));

        assertThat(ballot(eve, round).marks()).isEqualTo(Map.of(late, 3, dear, 1));
    }

    @Test
    void only_who_may_vote_votes() {
        var workspace = workspace();
        var round = open(workspace, draft(both, 5, 3, true));
        var invited = as(
                ed,
                () -> rounds.add(
                        workspace, new RoundDraft("Few", "", both, 5, 3, true, false, Set.of(vic), null, null)));
        as(ed, () -> leading.start(invited));

        refusedTo(vic, "not-invited", () -> ballots.vote(round, late));
        refusedTo(sam, "not-found", () -> ballots.vote(round, late));
        refusedTo(eve, "not-invited", () -> ballots.vote(invited, late));
        votes(vic, invited, late);

        assertThat(ballot(vic, invited).left()).isEqualTo(4);
        assertThat(ballot(vic, round).mayVote()).isFalse();
        assertThat(ballot(ann, invited).mayVote()).isFalse();
    }

    @Test
    void who_is_removed_votes_no_more_and_counts_no_more() {
        var workspace = workspace();
        var round = open(workspace, draft(both, 5, 3, false));
        votes(eve, round, late);
        votes(dan, round, dear);
        as(eve, () -> ballots.done(round, true));
        assertThat(as(dan, () -> lists.progress(round)).done()).isEqualTo(1);

        people.expel(eve);

        refusedTo(eve, "not-found", () -> ballots.vote(round, late));
        var progress = as(dan, () -> lists.progress(round));
        assertThat(progress.done()).isZero();
        assertThat(progress.voters()).isEqualTo(3);
        endAndReveal(round);
        var result = as(dan, () -> results.of(round));
        assertThat(result.voters()).isEqualTo(1);
        assertThat(result.items().getFirst().itemId()).isEqualTo(dear);
        assertThat(result.items().getLast().votes()).isZero();
    }

    @Test
    void nobody_votes_in_an_archived_workspace() {
        var workspace = workspace();
        var round = open(workspace, draft(both, 5, 3, true, vic));
        database.sql()
                .sql("update workspace set archived_at = created_at where id = ?")
                .param(workspace)
                .update();

        refusedTo(eve, "workspace-archived", () -> ballots.vote(round, late));
        refusedTo(vic, "workspace-archived", () -> ballots.vote(round, late));
    }

    @Test
    void votes_are_taken_between_opening_and_closing_alone() {
        clock.stopAt(Instant.parse("2026-03-01T10:00:00Z"));
        var opens = clock.instant().plus(Duration.ofHours(1));
        var workspace = workspace();
        var draft = as(ed, () -> rounds.add(workspace, between(both, opens, opens.plus(Duration.ofHours(1)))));
        refusedTo(ed, "round-not-open", () -> ballots.vote(draft, late));
        as(ed, () -> leading.start(draft));

        refusedTo(eve, "round-not-open", () -> ballots.vote(draft, late));
        clock.stopAt(opens);
        votes(eve, draft, late);
        clock.stopAt(opens.plus(Duration.ofHours(1)));
        refusedTo(eve, "round-over", () -> ballots.vote(draft, late));
        refusedTo(eve, "round-over", () -> ballots.takeBack(draft, late));
        refusedTo(eve, "round-over", () -> ballots.done(draft, true));
        assertThat(as(eve, () -> rounds.details(draft)).state()).isEqualTo(RoundState.ENDED);
    }

    @Test
    void hundred_requests_at_once_stay_within_budget_and_cap() throws Exception {
        var workspace = workspace();
        var three = List.of(late, dear, item(workspace, "Crowded"));
        var round = open(workspace, draft(three, 7, 3, true));

        atOnce(100, number -> () -> as(eve, () -> accepted(() -> ballots.vote(round, three.get(number % 3)))));

        assertThat(ballot(eve, round).left()).isZero();
        assertThat(ballot(eve, round).marks().values()).allMatch(votes -> votes <= 3);
    }

    @Test
    void two_nodes_at_once_stay_within_budget_and_lose_nothing() throws Exception {
        var workspace = workspace();
        var round = open(workspace, draft(both, 60, 40, true));
        var key = new BallotKey(round, eve);
        BallotTransactions.Entitled everybody = (any, who) -> {};
        as(eve, () -> ballots.done(round, false));

        // Past the turns that requests take within one process.
        var accepted = atOnce(
                100,
                number -> () -> accepted(() ->
                        transactions.change(key, everybody, (ballot, in) -> ballot.give(both.get(number % 2), in))));

        assertThat(accepted).isEqualTo(60);
        assertThat(ballot(eve, round).left()).isZero();
        assertThat(ballot(eve, round).marks().values()).allMatch(votes -> votes <= 40);
    }

    @Test
    void votes_given_while_the_round_ends_are_counted_or_refused() throws Exception {
        var workspace = workspace();
        var voters = new ArrayList<UUID>();
        for (int i = 0; i < 20; i++) {
            var voter = Ids.next();
            people.admit(workspace, voter, Role.EDITOR);
            voters.add(voter);
        }
        var round = open(workspace, draft(both, 99, 99, true));
        // Fewer than three voters give no figures, and the end may come before any of those below.
        var early = voters.subList(0, 3);
        early.forEach(voter -> votes(voter, round, late));

        var accepted = atOnce(
                100,
                number -> () -> number == 60
                        ? as(ed, () -> {
                            leading.end(round);
                            return false;
                        })
                        : as(voters.get(number % 20), () -> accepted(() -> ballots.vote(round, late))));

        as(ed, () -> leading.reveal(round));
        var counted = as(ed, () -> results.of(round)).items().stream()
                .mapToInt(RoundItemResult::votes)
                .sum();
        assertThat(counted).isEqualTo(accepted + early.size());
        assertThat(rows("voting_ballot", round) + rows("voting_vote", round)).isZero();
    }

    @Test
    void a_guest_is_withdrawn_once_however_many_try_at_once() throws Exception {
        var workspace = workspace();
        var round = open(workspace, draft(both, 5, 3, true));
        as(ed, () -> guestList.invite(round, "Gil"));
        var guest = as(ed, () -> guestList.list(round)).getFirst().id();

        int withdrawn = atOnce(
                8,
                number -> () -> as(
                        ed,
                        () -> accepted(() -> {
                            guestList.withdraw(guest);
                            return true;
                        })));

        assertThat(withdrawn).isEqualTo(1);
        refusedTo(ed, "not-found", () -> guestList.renew(guest));
    }

    private static boolean accepted(Callable<?> vote) {
        try {
            vote.call();
            return true;
        } catch (Refusal refused) {
            return false;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static int atOnce(int times, IntFunction<Callable<Boolean>> call)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(times)) {
            int accepted = 0;
            for (var answer :
                    threads.invokeAll(IntStream.range(0, times).mapToObj(call).toList())) {
                accepted += answer.get() ? 1 : 0;
            }
            return accepted;
        }
    }

    @OnH2
    static class H2Test extends VotingTests {}

    @OnMariaDb
    static class MariaDbTest extends VotingTests {}
}
