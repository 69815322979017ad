package app.etappe.testing.browser;

import app.etappe.testing.SignedInPerson;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The base of a test in a real browser. Each person has a context of their own, with their own cookies and storage; all
 * are closed after the test. Of a failed test, pictures of all pages lie in {@code target/screenshots}.
 */
public abstract class BrowserTest {

    @LocalServerPort
    private int port;

    private final List<BrowserContext> people = new ArrayList<>();

    @RegisterExtension
    private final PicturesOfFailures pictures = new PicturesOfFailures(people);

    /** Somebody at a browser of their own, English unless the options say otherwise. */
    protected Page newPerson() {
        return newPerson(new Browser.NewContextOptions());
    }

    /** Somebody with a screen, language or colour scheme of their own. */
    protected Page newPerson(Browser.NewContextOptions options) {
        if (options.locale == null) {
            options.setLocale("en-GB");
        }
        var person = Browsers.running().newContext(options);
        people.add(person);
        return person.newPage();
    }

    /** Somebody who is signed in already, at a browser of their own. */
    protected Page signedIn(SignedInPerson person) {
        return signedIn(person, new Browser.NewContextOptions());
    }

    /** The same with a screen, language or colour scheme of their own. */
    protected Page signedIn(SignedInPerson person, Browser.NewContextOptions options) {
        var page = newPerson(options);
        var cookie = person.cookie().split("=", 2);
        page.context().addCookies(List.of(new Cookie(cookie[0], cookie[1]).setUrl(address("/"))));
        return page;
    }

    /** The full address of a path on the server under test. */
    protected String address(String path) {
        return "http://localhost:" + port + path;
    }
}
