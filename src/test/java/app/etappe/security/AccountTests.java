package app.etappe.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.etappe.base.Refusal;
import app.etappe.testing.Acting;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.testing.TestClock;
import app.etappe.testing.TestDatabase;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people change about their own accounts, and administrators about others'. */
abstract class AccountTests {

    private static final String PASSWORD = "correct horse battery";

    @Autowired
    AccountRegistration registration;

    @Autowired
    AccountService accounts;

    @Autowired
    CredentialsService credentials;

    @Autowired
    AccountAdministrationService administration;

    @Autowired
    PasswordResetService reset;

    @Autowired
    SignInService signIns;

    @Autowired
    FirstStartService firstStart;

    @Autowired
    Throttle throttle;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @LocalServerPort
    int port;

    private UUID admin = new UUID(0, 0);
    private UUID bob = new UUID(0, 0);

    @BeforeEach
    void admin_and_bob_have_accounts() {
        database.empty();
        throttle.reset();
        firstStart.setUp(new OwnerDraft("Ada", "ada@example.org", PASSWORD, "Travel", ZoneOffset.UTC));
        admin = registration.findByEmail("ada@example.org").orElseThrow();
        bob = registration.register("Bob", "bob@example.org", PASSWORD);
    }

    @Test
    void address_that_has_an_account_gets_no_second_one() {
        assertThatThrownBy(() -> registration.register("Bobby", "BOB@example.org", "yet another password"))
                .hasMessageContaining("email-taken");
    }

    @Test
    void names_are_known_of_those_who_have_one() {
        assertThat(accounts.names(List.of(bob, UUID.randomUUID()))).containsOnly(java.util.Map.entry(bob, "Bob"));
        assertThat(accounts.names(List.of())).isEmpty();
    }

    @Test
    void bob_changes_his_name_and_it_may_be_written_in_any_script() {
        for (var name : List.of("Bób 😀", "בוב", "<b>Bob</b>", "Bob\u200Dby")) {
            Acting.as(bob, () -> accounts.rename(name));
            assertThat(accounts.names(List.of(bob))).containsEntry(bob, name);
        }
    }

    @Test
    void name_that_nobody_could_read_is_refused() {
        for (var name : List.of("", " \t", "\u200B\u200D", "x".repeat(201), "Bob \uD83D", "\uDE00")) {
            assertThatThrownBy(() -> Acting.as(bob, () -> accounts.rename(name)))
                    .isInstanceOf(Refusal.class);
        }
        assertThat(accounts.names(List.of(bob))).containsEntry(bob, "Bob");
    }

    @Test
    void changing_the_address_asks_for_the_password() {
        assertThatThrownBy(() -> Acting.as(bob, () -> credentials.changeEmail("bob@example.com", "wrong password")))
                .hasMessageContaining("password-wrong");
        assertThatThrownBy(() -> Acting.as(bob, () -> credentials.changeEmail("ada@example.org", PASSWORD)))
                .hasMessageContaining("email-taken");

        Acting.as(bob, () -> credentials.changeEmail("Bob@Example.com", PASSWORD));

        assertThat(registration.findByEmail("bob@example.com")).contains(bob);
        assertThat(registration.findByEmail("bob@example.org")).isEmpty();
    }

    @Test
    void address_that_is_none_is_refused() {
        for (var address : List.of(
                "",
                "bob",
                "bob@",
                "@example.org",
                "b b@example.org",
                "bob@@example.org",
                "bob\u200B@example.org",
                "b".repeat(250) + "@example.org",
                "bob\uD83D@example.org")) {
            assertThatThrownBy(() -> Acting.as(bob, () -> credentials.changeEmail(address, PASSWORD)))
                    .as(address)
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void new_password_ends_all_other_sign_ins() {
        var elsewhere = new Browser(port);
        elsewhere.signIn("bob@example.org", PASSWORD);

        Acting.as(bob, () -> credentials.changePassword(PASSWORD, "a new long password"));

        assertThat(elsewhere.isSignedIn()).isFalse();
        elsewhere.signIn("bob@example.org", PASSWORD);
        assertThat(elsewhere.isSignedIn()).isFalse();
        elsewhere.signIn("bob@example.org", "a new long password");
        assertThat(elsewhere.isSignedIn()).isTrue();
    }

    @Test
    void password_is_changed_only_by_who_knows_it() {
        assertThatThrownBy(
                        () -> Acting.as(bob, () -> credentials.changePassword("wrong password", "a new long password")))
                .hasMessageContaining("password-wrong");
        for (var password : List.of("", "123456789", "x".repeat(201), "long enough \uD83D")) {
            assertThatThrownBy(() -> Acting.as(bob, () -> credentials.changePassword(PASSWORD, password)))
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void guessing_the_current_password_is_throttled() {
        for (int i = 0; i < Throttle.FREE_PER_ACCOUNT; i++) {
            assertThatThrownBy(() -> Acting.as(bob, () -> credentials.changePassword("wrong", "a new long password")))
                    .hasMessageContaining("password-wrong");
        }
        assertThatThrownBy(() -> Acting.as(bob, () -> credentials.changePassword(PASSWORD, "a new long password")))
                .hasMessageContaining("throttled");
    }

    @Test
    void sign_out_everywhere_ends_every_sign_in_of_this_account_alone() {
        var first = signedIn("bob@example.org");
        var second = signedIn("bob@example.org");
        var ada = signedIn("ada@example.org");

        Acting.as(bob, signIns::signOutEverywhere);

        assertThat(first.isSignedIn()).isFalse();
        assertThat(second.isSignedIn()).isFalse();
        assertThat(ada.isSignedIn()).isTrue();
    }

    @Test
    void preferences_are_kept() {
        var wanted = new Preferences(Optional.of(Language.GERMAN), ColourScheme.DARK);

        Acting.as(bob, () -> accounts.prefer(wanted));

        assertThat(Acting.as(bob, () -> accounts.mine().preferences())).isEqualTo(wanted);
        assertThat(accounts.preferences()).isEmpty();
    }

    @Test
    void administrator_makes_a_link_by_which_bob_sets_a_new_password() {
        var bobsBrowser = signedIn("bob@example.org");
        var token = token(Acting.as(admin, () -> administration.makeResetLink(bob)));
        assertThat(reset.find(token)).contains(new ResetDetails("bob@example.org", LinkState.OPEN));

        reset.reset(token, "a new long password");

        assertThat(bobsBrowser.isSignedIn()).isFalse();
        bobsBrowser.signIn("bob@example.org", "a new long password");
        assertThat(bobsBrowser.isSignedIn()).isTrue();
        assertThatThrownBy(() -> reset.reset(token, "one more long password")).hasMessageContaining("link-used");
    }

    @Test
    void newer_link_ends_the_older_and_both_expire() {
        var older = token(Acting.as(admin, () -> administration.makeResetLink(bob)));
        var newer = token(Acting.as(admin, () -> administration.makeResetLink(bob)));
        assertThatThrownBy(() -> reset.reset(older, "a new long password")).hasMessageContaining("link-superseded");

        clock.advance(Duration.ofDays(2));

        assertThatThrownBy(() -> reset.reset(newer, "a new long password")).hasMessageContaining("link-expired");
        assertThatThrownBy(() -> reset.reset("nonsense", "a new long password")).hasMessageContaining("link-unknown");
    }

    @Test
    void only_administrators_look_after_accounts() {
        for (var forbidden : List.<Runnable>of(
                () -> administration.list(0),
                administration::count,
                () -> administration.makeResetLink(admin),
                () -> administration.disable(admin),
                () -> administration.enable(admin),
                () -> administration.makeAdministrator(bob),
                () -> administration.withdrawAdministrator(admin))) {
            assertThatThrownBy(() -> Acting.as(bob, forbidden)).hasMessageContaining("not-allowed");
            assertThatThrownBy(forbidden::run).hasMessageContaining("not-signed-in");
        }
    }

    @Test
    void disabled_account_is_signed_out_and_stays_out_until_it_is_enabled() {
        var browser = signedIn("bob@example.org");

        Acting.as(admin, () -> administration.disable(bob));
        assertThat(browser.isSignedIn()).isFalse();
        browser.signIn("bob@example.org", PASSWORD);
        assertThat(browser.isSignedIn()).isFalse();

        Acting.as(admin, () -> administration.enable(bob));
        browser.signIn("bob@example.org", PASSWORD);
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void there_is_always_an_administrator_who_can_sign_in() {
        assertThatThrownBy(() -> Acting.as(admin, () -> administration.disable(admin)))
                .hasMessageContaining("last-administrator");
        assertThatThrownBy(() -> Acting.as(admin, () -> administration.withdrawAdministrator(admin)))
                .hasMessageContaining("last-administrator");

        Acting.as(admin, () -> administration.makeAdministrator(bob));
        Acting.as(admin, () -> administration.withdrawAdministrator(admin));

        assertThat(Acting.as(bob, () -> administration.list(0)))
                .extracting(AccountSummary::name, AccountSummary::administrator)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Ada", false),
                        org.assertj.core.groups.Tuple.tuple("Bob", true));
    }

    private Browser signedIn(String email) {
        var browser = new Browser(port);
        assertThat(browser.signIn(email, PASSWORD).headers().firstValue("Location"))
                .contains("/");
        assertThat(browser.isSignedIn()).isTrue();
        return browser;
    }

    private static String token(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }

    @OnH2
    static class H2Test extends AccountTests {}

    @OnMariaDb
    static class MariaDbTest extends AccountTests {}
}
