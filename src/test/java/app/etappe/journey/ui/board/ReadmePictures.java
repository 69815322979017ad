package app.etappe.journey.ui.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.etappe.testing.OnH2;
import app.etappe.testing.People;
import app.etappe.testing.SignedInPerson;
import app.etappe.testing.browser.BrowserTest;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Takes the pictures that the README shows, with {@code ./mvnw test -Dtest=ReadmePictures}. Its name keeps it out of the
 * other tests, which leave the sources as they are.
 */
@OnH2
class ReadmePictures extends BrowserTest {

    private static final Path IMAGES = Path.of("docs", "images");

    @Autowired
    private People people;

    @Test
    void ann_and_ben_at_the_example_map() {
        var ann = newPerson(screen(ColorScheme.LIGHT));
        var ben = newPerson(screen(ColorScheme.DARK));
        openExample(ann, people.signedIn("Ann"));
        openExample(ben, people.signedIn("Ben"));

        cell(ann, "Thoughts, Compare ways to go").click();
        cell(ben, "Touchpoints, Compare ways to go").click();
        assertThat(cell(ann, "Touchpoints, Compare ways to go")).isVisible();

        take(ann, "board.png");
        take(ben, "board-dark.png");
    }

    @Test
    void ann_compares_the_families_with_everybody() {
        var ann = newPerson(screen(ColorScheme.LIGHT));
        openExample(ann, people.signedIn("Ann"));

        ann.locator("journey-board .variant-bar .chip-button").nth(2).click();
        assertThat(ann.locator("journey-board .scope")).isVisible();
        ann.locator("journey-board .compare-button").click();
        assertThat(ann.locator("journey-board .compare table")).isVisible();

        take(ann, "compare.png");
    }

    @Test
    void ann_looks_at_the_customers_behind_the_map() {
        var ann = newPerson(screen(ColorScheme.LIGHT));
        openExample(ann, people.signedIn("Ann"));

        lookForEvidence(ann);

        take(ann, "evidence.png");
    }

    @Test
    void ann_sees_what_the_team_believes_and_what_families_felt() {
        var ann = newPerson(screen(ColorScheme.LIGHT).setViewportSize(1600, 760));
        openExample(ann, people.signedIn("Ann"));

        ann.locator("journey-board .variant-bar .chip-button").nth(2).click();
        lookForEvidence(ann);
        ann.locator("journey-board .lane.emotion").evaluate("lane => lane.scrollIntoView()");

        take(ann, "believed-and-heard.png");
    }

    private static void lookForEvidence(Page page) {
        page.locator("journey-board .lens-button").click();
        page.getByRole(AriaRole.MENUITEMRADIO, named("evidence")).click();
        assertThat(page.locator("journey-board .lens-bar .parting-finding")).isVisible();
        page.mouse().move(0, 0);
    }

    private static Browser.NewContextOptions screen(ColorScheme colours) {
        return new Browser.NewContextOptions().setViewportSize(1600, 1000).setColorScheme(colours);
    }

    private void openExample(Page page, SignedInPerson person) {
        page.navigate(address("/sign-in"));
        page.getByLabel("E-mail").fill(person.email());
        page.getByLabel("Password").first().fill(SignedInPerson.PASSWORD);
        page.getByRole(AriaRole.BUTTON, named("Sign in")).click();
        page.getByRole(AriaRole.BUTTON, named("Enter the examples")).click();
        page.getByRole(AriaRole.LINK, named("Travelling by train")).click();
        assertThat(page.getByRole(AriaRole.GRID)).isVisible();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator cell(Page page, String name) {
        return page.getByRole(AriaRole.GRIDCELL, named(name));
    }

    private static void take(Page page, String file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(IMAGES.resolve(file)));
    }
}
