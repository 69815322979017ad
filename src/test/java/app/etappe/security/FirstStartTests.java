package app.etappe.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.etappe.base.Refusal;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.testing.TestClock;
import app.etappe.testing.TestDatabase;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The way from no account to the first. */
abstract class FirstStartTests {

    private static final OwnerDraft ANN = draft("Ann", "ann@example.org", "correct horse battery", "Travel by rail");
    private static final OwnerDraft BOB = draft("Bob", "bob@example.org", "another long password", "Somewhere");

    @Autowired
    FirstStartService firstStart;

    @Autowired
    AccountRegistration registration;

    @Autowired
    Accounts accounts;

    @Autowired
    Throttle throttle;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @LocalServerPort
    int port;

    @BeforeEach
    void there_is_no_account() {
        database.empty();
        throttle.reset();
    }

    @Test
    void link_makes_the_owner_who_then_signs_in_and_looks_after_the_installation() {
        assertThat(firstStart.isAwaited()).isTrue();

        firstStart.setUp(firstStart.makeLink().orElseThrow(), ANN);

        assertThat(firstStart.isAwaited()).isFalse();
        var id = registration.findByEmail("ann@example.org").orElseThrow();
        assertThat(accounts.findById(id).orElseThrow().isAdministrator()).isTrue();
        var browser = new Browser(port);
        browser.signIn(ANN.email(), ANN.password());
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void days_of_the_first_workspace_begin_where_its_owner_is() {
        firstStart.setUp(firstStart.makeLink().orElseThrow(), ANN);

        assertThat(database.sql()
                        .sql("select time_zone from workspace")
                        .query(String.class)
                        .list())
                .containsExactly("America/New_York");
    }

    @Test
    void link_works_once() {
        var token = firstStart.makeLink().orElseThrow();
        firstStart.setUp(token, ANN);

        assertThatThrownBy(() -> firstStart.setUp(token, BOB)).isInstanceOf(Refusal.class);
        assertThat(firstStart.state(token)).contains(LinkState.USED);
        assertThat(registration.findByEmail("bob@example.org")).isEmpty();
    }

    @Test
    void of_two_who_use_the_link_at_once_one_becomes_the_owner() throws Exception {
        var token = firstStart.makeLink().orElseThrow();

        var made = atOnce(
                () -> {
                    firstStart.setUp(token, ANN);
                    return ANN;
                },
                () -> {
                    firstStart.setUp(token, BOB);
                    return BOB;
                });

        assertThat(made).hasSize(1);
        assertThat(count("account")).isOne();
    }

    @Test
    void two_servers_that_start_at_once_make_one_owner() throws Exception {
        atOnce(
                () -> {
                    firstStart.setUp(ANN);
                    return ANN;
                },
                () -> {
                    firstStart.setUp(BOB);
                    return BOB;
                });

        assertThat(count("account")).isOne();
    }

    @Test
    void restart_prints_a_new_link_and_ends_the_older() {
        var older = firstStart.makeLink().orElseThrow();
        var newer = firstStart.makeLink().orElseThrow();

        assertThat(firstStart.state(older)).contains(LinkState.SUPERSEDED);
        assertThatThrownBy(() -> firstStart.setUp(older, ANN)).hasMessageContaining("link-superseded");
        firstStart.setUp(newer, ANN);
    }

    @Test
    void expired_link_makes_nobody_an_owner() {
        var token = firstStart.makeLink().orElseThrow();
        clock.advance(Duration.ofDays(7));

        assertThatThrownBy(() -> firstStart.setUp(token, ANN)).hasMessageContaining("link-expired");
        assertThat(firstStart.isAwaited()).isTrue();
    }

    @Test
    void unusable_entry_leaves_the_link_open() {
        var token = firstStart.makeLink().orElseThrow();

        for (var draft : List.of(
                draft("", "ann@example.org", "correct horse battery", "Travel"),
                draft("Ann", "ann", "correct horse battery", "Travel"),
                draft("Ann", "ann@example.org", "short", "Travel"),
                draft("Ann", "ann@example.org", "correct horse battery", "\u200B"),
                draft("Ann \uD83D", "ann@example.org", "correct horse battery", "Travel"),
                draft("Ann", "ann@example.org", "correct \uDE00 battery", "Travel"),
                draft("a".repeat(201), "ann@example.org", "correct horse battery", "Travel"))) {
            assertThatThrownBy(() -> firstStart.setUp(token, draft)).isInstanceOf(Refusal.class);
        }

        assertThat(firstStart.state(token)).contains(LinkState.OPEN);
        assertThat(count("account")).isZero();
        firstStart.setUp(token, ANN);
    }

    @Test
    void no_link_is_made_once_there_is_an_account() {
        firstStart.setUp(ANN);

        assertThat(firstStart.makeLink()).isEmpty();
    }

    @Test
    void configured_owner_is_made_at_the_first_start_alone() {
        firstStart.setUp(ANN);
        firstStart.setUp(BOB);

        assertThat(registration.findByEmail("ann@example.org")).isPresent();
        assertThat(registration.findByEmail("bob@example.org")).isEmpty();
    }

    private static OwnerDraft draft(String name, String email, String password, String workspace) {
        return new OwnerDraft(name, email, password, workspace, ZoneId.of("America/New_York"));
    }

    private int count(String table) {
        return database.sql()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    /** Runs both at the same time and gives the results of those that were not refused. */
    private static List<OwnerDraft> atOnce(Callable<OwnerDraft> first, Callable<OwnerDraft> second) throws Exception {
        try (var two = Executors.newFixedThreadPool(2)) {
            return two.invokeAll(List.of(first, second)).stream()
                    .filter(FirstStartTests::succeeded)
                    .map(Future::resultNow)
                    .toList();
        }
    }

    private static boolean succeeded(Future<OwnerDraft> attempt) {
        try {
            attempt.get();
            return true;
        } catch (ExecutionException refused) {
            assertThat(refused.getCause()).isInstanceOf(Refusal.class);
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @OnH2
    static class H2Test extends FirstStartTests {}

    @OnMariaDb
    static class MariaDbTest extends FirstStartTests {}
}
