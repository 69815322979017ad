package app.etappe.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.testing.OnH2;
import app.etappe.testing.TestDatabase;
import app.etappe.testing.browser.BrowserTest;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The first owner at the page to which the link in the log leads. */
@OnH2
class SetUpPageTest extends BrowserTest {

    @Autowired
    FirstStartService firstStart;

    @Autowired
    TestDatabase database;

    @BeforeEach
    void there_is_no_account() {
        database.empty();
    }

    @Test
    void owner_comes_in_and_the_first_workspace_keeps_the_zone_of_the_browser() {
        var ann = newPerson(new Browser.NewContextOptions().setTimezoneId("America/New_York"));
        ann.navigate(address("/set-up/" + firstStart.makeLink().orElseThrow()));

        ann.getByLabel("Your name").fill("Ann");
        ann.getByLabel("E-mail").fill("ann@example.org");
        ann.getByLabel("Password").first().fill("correct horse battery");
        ann.getByLabel("workspace").fill("Travel");
        ann.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Set up"))
                .click();

        assertThat(ann).hasURL(Pattern.compile(".*/w/.*"));
        assertThat(database.sql()
                        .sql("select time_zone from workspace")
                        .query(String.class)
                        .list())
                .containsExactly("America/New_York");
    }
}
