package app.etappe.workspace;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Refusal;
import app.etappe.journey.MapContent;
import app.etappe.journey.MapService;
import app.etappe.journey.MapSummary;
import app.etappe.security.AccountRegistration;
import app.etappe.security.LinkState;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.testing.People;
import app.etappe.testing.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class MemberTests {

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    WorkspaceSettingsService settings;

    @Autowired
    MemberService members;

    @Autowired
    DepartureService departures;

    @Autowired
    InvitationService invitations;

    @Autowired
    InvitationAnswerService answers;

    @Autowired
    ExampleWorkspaceService examples;

    @Autowired
    MapService maps;

    @Autowired
    WorkspaceAccess access;

    @Autowired
    AccountRegistration registration;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    final String bobsAddress = "bob-" + UUID.randomUUID() + "@example.org";
    UUID ann = new UUID(0, 0);
    UUID bob = new UUID(0, 0);
    UUID rail = new UUID(0, 0);

    @BeforeEach
    void ann_has_a_workspace_and_bob_an_account() {
        ann = registration.register("Ann", "ann-" + UUID.randomUUID() + "@example.org", "a long enough password");
        bob = registration.register("Bob", bobsAddress, "a long enough password");
        rail = as(ann, () -> workspaces.create("Rail", "Europe/Berlin"));
    }

    @Test
    void invited_person_accepts_once_and_has_the_roles() {
        var token = invite(Optional.of(bobsAddress.toUpperCase(Locale.ROOT)), Role.EDITOR);
        assertThat(answers.look(token).orElseThrow().addressKnown()).isTrue();
        assertThat(access.can(Right.READ, rail, bob)).isFalse();

        assertThat(as(bob, () -> answers.accept(token))).isEqualTo(rail);

        assertThat(as(bob, () -> access.can(Right.EDIT_MAPS, rail))).isTrue();
        assertThat(access.can(Right.MANAGE, rail, bob)).isFalse();
        as(bob, () -> WorkspaceTests.assertRefused("link-used", () -> answers.accept(token)));
        assertThat(as(ann, () -> invitations.open(rail))).isEmpty();
    }

    @Test
    void new_person_makes_an_account_by_the_invitation() {
        var token = invite(Optional.empty());

        var workspace = answers.register(token, "Kim", "kim-" + UUID.randomUUID() + "@example.org", "a new password");

        assertThat(workspace).isEqualTo(rail);
        assertThat(as(ann, () -> members.members(rail)))
                .extracting(MemberSummary::name)
                .containsExactly("Ann", "Kim");
    }

    @Test
    void address_with_an_account_gets_no_new_password() {
        var token = invite(Optional.of(bobsAddress));

        WorkspaceTests.assertRefused(
                "email-taken", () -> answers.register(token, "Mallory", bobsAddress, "another password"));

        assertThat(answers.look(token).orElseThrow().state()).isEqualTo(LinkState.OPEN);
    }

    @Test
    void invitation_for_somebody_else_is_refused() {
        var token = invite(Optional.of("kim-" + UUID.randomUUID() + "@example.org"));

        as(bob, () -> WorkspaceTests.assertRefused("invitation-other-address", () -> answers.accept(token)));
    }

    @Test
    void newer_invitation_for_an_address_ends_the_older() {
        var older = invite(Optional.of(bobsAddress));
        var newer = invite(Optional.of(bobsAddress));

        as(bob, () -> WorkspaceTests.assertRefused("link-superseded", () -> answers.accept(older)));
        assertThat(as(ann, () -> invitations.open(rail))).hasSize(1);
        assertThat(as(bob, () -> answers.accept(newer))).isEqualTo(rail);
    }

    @Test
    void withdrawn_and_expired_invitations_open_nothing() {
        var withdrawn = invite(Optional.empty());
        as(ann, () -> invitations.withdraw(invitations.open(rail).getFirst().id()));
        var expired = invite(Optional.empty());
        clock.advance(Duration.ofDays(15));

        as(bob, () -> {
            WorkspaceTests.assertRefused("link-superseded", () -> answers.accept(withdrawn));
            WorkspaceTests.assertRefused("link-expired", () -> answers.accept(expired));
        });
        assertThat(answers.look(expired).orElseThrow().invitedBy()).isEqualTo("Ann");
    }

    @Test
    void invitation_of_an_owner_who_was_removed_lets_nobody_in() {
        people.admit(rail, bob, Role.OWNER);
        var bobs = as(bob, () -> invitations.invite(rail, Optional.empty(), Set.of(Role.OWNER)));
        as(ann, () -> departures.remove(rail, bob, Optional.empty()));

        as(bob, () -> WorkspaceTests.assertRefused("invitation-void", () -> answers.accept(bobs)));
    }

    @Test
    void former_member_keeps_the_name_only_where_the_workspace_says_so() {
        people.admit(rail, bob);
        as(ann, () -> departures.remove(rail, bob, Optional.empty()));

        assertThat(as(ann, () -> members.names(rail, Set.of(ann, bob)))).containsOnlyKeys(ann);
        as(ann, () -> settings.keepFormerNames(rail, true));
        assertThat(as(ann, () -> members.names(rail, Set.of(ann, bob)))).containsEntry(bob, "Bob");
    }

    @Test
    void two_owners_who_leave_at_once_leave_one_behind() throws Exception {
        people.admit(rail, bob, Role.OWNER);
        Callable<Boolean> annLeaves = () -> leaves(ann);
        Callable<Boolean> bobLeaves = () -> leaves(bob);

        try (var threads = Executors.newFixedThreadPool(2)) {
            var left = threads.invokeAll(List.of(annLeaves, bobLeaves));
            assertThat(left.get(0).get() ^ left.get(1).get()).isTrue();
        }

        assertThat(Stream.of(ann, bob).filter(account -> access.can(Right.MANAGE, rail, account)))
                .hasSize(1);
    }

    @Test
    void of_two_invitations_made_at_once_for_one_address_one_stays_open() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            // They meet inside the service in most rounds, not in each.
            for (int round = 0; round < 10; round++) {
                var address = Optional.of("kim-" + UUID.randomUUID() + "@example.org");
                var together = new CyclicBarrier(2);
                Callable<String> invite = () -> {
                    together.await();
                    return invite(address, Role.EDITOR);
                };

                var made = threads.invokeAll(List.of(invite, invite));

                assertThat(made)
                        .extracting(
                                token -> answers.look(token.get()).orElseThrow().state())
                        .containsExactlyInAnyOrder(LinkState.OPEN, LinkState.SUPERSEDED);
                assertThat(as(ann, () -> invitations.open(rail)))
                        .filteredOn(open -> open.address().equals(address))
                        .hasSize(1);
            }
        }
    }

    @Test
    void examples_are_one_place_for_all_and_come_back_after_they_were_deleted() {
        var anns = as(ann, examples::enter);
        var bobs = as(bob, examples::enter);

        assertThat(bobs).isEqualTo(anns);
        as(bob, () -> {
            assertThat(access.can(Right.EDIT_MAPS, bobs)).isTrue();
            assertThat(access.can(Right.MANAGE, bobs)).isTrue();
            WorkspaceTests.assertRefused("example-workspace", () -> settings.archive(bobs));
            maps.create(bobs, "Tried out", Locale.ENGLISH, new MapContent(false, List.of(), List.of(), List.of()));
            examples.reset();
            assertThat(maps.list(bobs, false))
                    .extracting(MapSummary::title)
                    .doesNotContain("Tried out")
                    .hasSize(2);
            examples.delete();
            assertThat(examples.find()).isEmpty();
        });
        assertThat(access.can(Right.READ, anns, ann)).isFalse();
        assertThat(as(ann, examples::enter)).isNotEqualTo(anns);
    }

    private boolean leaves(UUID account) {
        return as(account, () -> {
            try {
                departures.leave(rail, Optional.empty());
                return true;
            } catch (Refusal refusal) {
                assertThat(refusal.code()).isEqualTo("last-owner");
                return false;
            }
        });
    }

    private String invite(Optional<String> address, Role... roles) {
        return as(ann, () -> invitations.invite(rail, address, Set.of(roles)));
    }

    @OnH2
    static class H2Test extends MemberTests {}

    @OnMariaDb
    static class MariaDbTest extends MemberTests {}
}
