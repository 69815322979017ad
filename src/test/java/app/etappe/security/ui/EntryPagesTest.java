package app.etappe.security.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.etappe.testing.OnH2;
import app.etappe.testing.People;
import app.etappe.testing.SignedInPerson;
import app.etappe.testing.browser.BrowserTest;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class EntryPagesTest extends BrowserTest {

    private static final Pattern SIGN_IN_PAGE = Pattern.compile(".*/sign-in.*");
    private static final Pattern ACCOUNT_PAGE = Pattern.compile(".*/account");

    @Autowired
    People people;

    private String email = "";

    @BeforeEach
    void ann_has_an_account() {
        email = people.signedIn("Ann").email();
    }

    @Test
    void ann_is_led_to_sign_in_and_back_to_the_page_she_wanted() {
        var ann = newPerson();
        ann.navigate(address("/account"));
        assertThat(ann).hasURL(SIGN_IN_PAGE);

        enter(ann, SignedInPerson.PASSWORD);
        ann.getByLabel("Password").first().press("Enter");

        assertThat(ann).hasURL(ACCOUNT_PAGE);
        assertThat(ann.getByLabel("Your name")).hasValue("Ann");
    }

    @Test
    void wrong_password_is_said_and_the_address_need_not_be_typed_again() {
        var ann = newPerson();
        ann.navigate(address("/sign-in"));

        enter(ann, "not her password");
        button(ann, "Sign in").click();

        assertThat(ann.getByRole(AriaRole.ALERT)).containsText("do not match");
        assertThat(ann.getByLabel("E-mail")).hasValue(email);
        assertThat(ann.getByLabel("Password").first()).hasValue("");
    }

    @Test
    void page_speaks_the_language_of_the_browser() {
        var ann = newPerson(new NewContextOptions().setLocale("de-AT"));
        ann.navigate(address("/sign-in"));

        assertThat(button(ann, "Anmelden")).isVisible();
        assertThat(ann.locator("html")).hasAttribute("lang", "de");
    }

    @Test
    void chosen_language_and_colours_hold_on_every_later_page() {
        var ann = newPerson();
        signIn(ann, "/account");

        choose(ann, "Appearance", "Dark");
        assertThat(ann.locator("html")).hasAttribute("style", Pattern.compile("color-scheme: dark"));
        choose(ann, "Language", "Deutsch");

        assertThat(ann.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Ihr Konto")))
                .isVisible();
        assertThat(ann.locator("html")).hasAttribute("style", Pattern.compile("color-scheme: dark"));
    }

    @Test
    void sign_out_everywhere_takes_the_open_pages_of_other_browsers_away() {
        var here = newPerson();
        var there = newPerson();
        signIn(here, "/account");
        signIn(there, "/account");

        button(here, "Sign out everywhere").click();

        assertThat(there).hasURL(SIGN_IN_PAGE);
        assertThat(here).hasURL(SIGN_IN_PAGE);
    }

    private void signIn(Page person, String target) {
        person.navigate(address(target));
        enter(person, SignedInPerson.PASSWORD);
        button(person, "Sign in").click();
        assertThat(person).hasURL(address(target));
    }

    private void enter(Page person, String password) {
        person.getByLabel("E-mail").fill(email);
        person.getByLabel("Password").first().fill(password);
    }

    private static void choose(Page person, String field, String option) {
        person.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(field)))
                .click();
        person.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .click();
    }

    private static Locator button(Page person, String name) {
        return person.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
