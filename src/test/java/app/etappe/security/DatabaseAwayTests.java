package app.etappe.security;

import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What people meet while the database cannot be asked who they are. */
abstract class DatabaseAwayTests extends SignInFixture {

    @Test
    void page_says_that_there_is_no_answer_and_the_sign_in_stays() {
        var browser = new Browser(port);
        browser.signIn(email, PASSWORD);
        browser.loseSession();
        signIns.forget();

        database.away(() -> {
            var answer = browser.get("/account");

            assertThat(answer.statusCode()).isEqualTo(503);
            assertSaysSo(answer);
        });

        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void signing_in_says_that_there_is_no_answer_too() {
        var browser = new Browser(port);

        database.away(() -> {
            var answer = browser.signIn(email, PASSWORD);

            assertThat(answer.statusCode()).isEqualTo(500);
            assertSaysSo(answer);
        });

        browser.signIn(email, PASSWORD);
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void page_that_was_open_before_is_still_served() {
        var browser = new Browser(port);
        browser.signIn(email, PASSWORD);
        browser.get("/?v-r=init&location=account&query=");
        signIns.forget();

        database.away(() -> {
            var answer = browser.get("/account");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(it -> it.contains(SignInCookie.NAME));
        });

        assertThat(browser.isSignedIn()).isTrue();
    }

    private static void assertSaysSo(HttpResponse<String> answer) {
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.body())
                .contains("Etappe cannot answer just now", "Try again")
                .doesNotContain("Whitelabel", "\tat ", "Exception");
    }

    @OnH2
    static class H2Test extends DatabaseAwayTests {}

    @OnMariaDb
    static class MariaDbTest extends DatabaseAwayTests {}
}
