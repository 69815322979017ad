package app.etappe.testing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.etappe.testing.OnH2;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** That there is a browser, and that it gets the application's page. */
@OnH2
class BrowserHarnessTest extends BrowserTest {

    @Test
    void somebody_opens_the_start_page() {
        var ann = newPerson();

        ann.navigate(address("/"));

        assertThat(ann).hasTitle(Pattern.compile("Etappe"));
    }
}
