package app.etappe.voting;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import org.junit.jupiter.api.Test;

/** Guests of a round, who have a link and no account. */
abstract class GuestTests extends VotingFixture {

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
    void a_newer_link_ends_the_browser_that_came_by_the_older_one_and_keeps_its_votes() {
        var workspace = workspace();
        var round = open(workspace, draft(both, 5, 3, true));
        var older = guests.takePart(as(ed, () -> guestList.invite(round, "Gil")));
        var guest = as(ed, () -> guestList.list(round)).getFirst().id();
        guests.vote(older, late);
        assertThat(guests.isOf(older, guest)).isTrue();

        var link = as(ed, () -> guestList.renew(guest));

        assertThat(guests.isOf(older, guest)).isFalse();
        assertThat(guests.isOf(link, guest)).isFalse();
        assertThat(guests.mine(guests.takePart(link)).ballot().marks()).containsEntry(late, 1);
    }

    @OnH2
    static class H2Test extends GuestTests {}

    @OnMariaDb
    static class MariaDbTest extends GuestTests {}
}
