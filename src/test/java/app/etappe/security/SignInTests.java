package app.etappe.security;

import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.testing.TestClock;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Through the real filters of a real server. */
abstract class SignInTests extends SignInFixture {

    @Autowired
    StoredSignIns storedSignIns;

    @Autowired
    TestClock clock;

    @Test
    void stranger_who_asks_for_a_page_is_led_to_sign_in_and_back() {
        var browser = new Browser(port);

        var refused = browser.get("/account?tab=1");
        assertThat(refused.statusCode()).isEqualTo(302);
        assertThat(location(refused)).isEqualTo("/sign-in?to=%2Faccount%3Ftab%3D1");

        var signedIn = browser.post("/sign-in", "email", email, "password", PASSWORD, "to", "/account?tab=1");
        assertThat(location(signedIn)).isEqualTo("/account?tab=1");
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void right_password_signs_in_whatever_the_case_of_the_address() {
        var browser = new Browser(port);

        browser.signIn("  " + email.toUpperCase(java.util.Locale.ROOT), PASSWORD);

        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void wrong_password_and_unknown_address_are_answered_alike() {
        var wrong = new Browser(port).signIn(email, "wrong password");
        var unknown = new Browser(port).signIn("nobody@example.org", PASSWORD);

        assertThat(location(wrong)).isEqualTo("/sign-in?refused=sign-in-failed&to=%2F");
        assertThat(location(unknown)).isEqualTo(location(wrong));
        assertThat(wrong.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains(SignInCookie.NAME));
    }

    @Test
    void cookie_can_be_neither_read_by_scripts_nor_sent_by_other_sites() {
        var response = new Browser(port).signIn(email, PASSWORD);

        assertThat(response.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith(SignInCookie.NAME))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/"));
    }

    @Test
    void without_keep_me_signed_in_closing_the_browser_signs_out() {
        var browser = new Browser(port);
        browser.signIn(email, PASSWORD);

        browser.restart();

        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void with_keep_me_signed_in_the_sign_in_lasts_thirty_days() {
        var browser = new Browser(port);
        browser.post("/sign-in", "email", email, "password", PASSWORD, "remember", "on");

        browser.restart();
        clock.advance(Duration.ofDays(29));
        assertThat(browser.isSignedIn()).isTrue();
        clock.advance(Duration.ofDays(1));
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void twelve_hours_without_use_end_a_sign_in_and_use_keeps_it() {
        var browser = new Browser(port);
        browser.signIn(email, PASSWORD);

        clock.advance(Duration.ofHours(11));
        assertThat(browser.isSignedIn()).isTrue();
        clock.advance(Duration.ofHours(11));
        signIns.forget();
        assertThat(browser.isSignedIn()).isTrue();
        clock.advance(Duration.ofHours(12));
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void heartbeat_of_an_untouched_page_is_no_use() {
        var browser = new Browser(port);
        browser.signIn(email, PASSWORD);

        clock.advance(Duration.ofHours(11));
        browser.get("/?v-r=heartbeat&v-uiId=0");
        signIns.forget();
        clock.advance(Duration.ofHours(1));

        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void ten_requests_at_once_after_a_restart_are_all_signed_in() {
        var browser = new Browser(port);
        browser.signIn(email, PASSWORD);
        var cookie = browser.cookie(SignInCookie.NAME).orElseThrow().getValue();
        browser.loseSession();
        signIns.forget();
        clock.advance(Duration.ofMinutes(5));

        try (var tabs = Executors.newFixedThreadPool(10)) {
            var answers = IntStream.range(0, 10)
                    .mapToObj(i -> tabs.submit(() -> browser.get("/account").statusCode()))
                    .toList();
            assertThat(answers).allSatisfy(answer -> assertThat(answer.get()).isEqualTo(200));
        }
        assertThat(browser.cookie(SignInCookie.NAME).orElseThrow().getValue()).isEqualTo(cookie);
    }

    @Test
    void signing_out_ends_this_sign_in_alone() {
        var here = new Browser(port);
        var there = new Browser(port);
        here.signIn(email, PASSWORD);
        there.signIn(email, PASSWORD);
        var stolen = here.cookie(SignInCookie.NAME).orElseThrow().getValue();

        here.post("/sign-out");

        assertThat(here.isSignedIn()).isFalse();
        assertThat(there.isSignedIn()).isTrue();
        assertThat(signIns.bySecret(stolen)).isEmpty();
    }

    @Test
    void signing_in_anew_ends_the_sign_in_whose_cookie_it_replaces() {
        var browser = new Browser(port);
        browser.signIn(email, PASSWORD);
        var first = browser.cookie(SignInCookie.NAME).orElseThrow().getValue();

        browser.signIn(email, PASSWORD);

        assertThat(browser.isSignedIn()).isTrue();
        assertThat(signIns.bySecret(first)).isEmpty();
    }

    @Test
    void http_session_alone_is_no_sign_in() {
        var browser = new Browser(port);
        browser.signIn(email, PASSWORD);
        browser.get("/?v-r=init&location=account&query=");
        browser.cookie(SignInCookie.NAME).orElseThrow().setMaxAge(0);

        assertThat(browser.cookie("JSESSIONID")).isPresent();
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void form_of_another_site_is_refused() {
        var browser = new Browser(port);

        var answer = browser.postFrom("https://evil.example", "/sign-in", "email", email, "password", PASSWORD);
        var opaque = browser.postFrom("null", "/sign-in", "email", email, "password", PASSWORD);

        assertThat(location(answer)).isEqualTo("/sign-in?refused=wrong-address&to=%2F");
        assertThat(location(opaque)).isEqualTo(location(answer));
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void form_of_another_site_signs_nobody_out() {
        var browser = new Browser(port);
        browser.signIn(email, PASSWORD);

        browser.postFrom("https://evil.example", "/sign-out");

        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void signing_in_leads_to_no_other_site() {
        for (var target :
                new String[] {"https://evil.example", "//evil.example", "/\\evil.example", "/\t/evil.example"}) {
            var answer = new Browser(port).post("/sign-in", "email", email, "password", PASSWORD, "to", target);
            assertThat(location(answer)).as(target).isEqualTo("/");
        }
    }

    @Test
    void guessing_one_account_has_to_wait_longer_and_longer_but_is_never_locked_out() {
        for (int i = 0; i < Throttle.FREE_PER_ACCOUNT; i++) {
            new Browser(port).signIn(email, "wrong password " + i);
        }

        var meanwhile = new Browser(port).signIn(email, PASSWORD);
        assertThat(location(meanwhile)).startsWith("/sign-in?refused=throttled&seconds=");

        clock.advance(Throttle.LONGEST_WAIT);
        var browser = new Browser(port);
        browser.signIn(email, PASSWORD);
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void secret_is_nowhere_in_the_database() {
        var browser = new Browser(port);
        browser.signIn(email, PASSWORD);
        var secret = browser.cookie(SignInCookie.NAME).orElseThrow().getValue();

        assertThat(database.sql()
                        .sql("select secret_hash from sign_in")
                        .query(String.class)
                        .list())
                .contains(Secret.hash(secret))
                .doesNotContain(secret);
        assertThat(database.sql()
                        .sql("select password_hash from account_password")
                        .query(String.class)
                        .list())
                .allMatch(hash -> hash.startsWith("$argon2id$"));
    }

    @Test
    void odd_input_is_answered_like_any_wrong_password() {
        for (var odd : new String[] {
            "",
            " ",
            "😀".repeat(100),
            "\u202Eתא@example.org",
            "<script>alert(1)</script>",
            "\u200B",
            "a".repeat(100_000),
            "\u0000"
        }) {
            throttle.reset();
            assertThat(location(new Browser(port).signIn(odd, PASSWORD))).contains("refused=sign-in-failed");
            assertThat(location(new Browser(port).signIn(email, odd))).contains("refused=sign-in-failed");
        }
        assertThat(location(new Browser(port).post("/sign-in"))).contains("refused=");
    }

    private static String location(HttpResponse<?> response) {
        return response.headers().firstValue("Location").orElse("");
    }

    @OnH2
    static class H2Test extends SignInTests {}

    @OnMariaDb
    static class MariaDbTest extends SignInTests {}
}
