package app.etappe.journey.ui.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.etappe.testing.OnH2;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What axe can tell of WCAG 2.2 AA, on every page, light and dark. */
@OnH2
class AccessibilityInBrowserTest extends BoardBrowserTest {

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void pages_for_strangers_have_no_violations(ColorScheme scheme) {
        var page = newPerson(Axe.in(scheme));
        for (var path : List.of("/sign-in", "/waiting", "/set-up", "/reset-password", "/invitation")) {
            page.navigate(address(path));
            assertThat(page.locator("h1, h2").first()).isVisible();
            Axe.expectNoViolations(page, path);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void pages_for_members_have_no_violations(ColorScheme scheme) {
        var page = signedIn(ann, Axe.in(scheme));
        for (var path : List.of("", "archive", "segments", "segments/archive", "bring", "members", "settings")) {
            page.navigate(address("/w/" + workspace + "/" + path));
            assertThat(page.locator("h1, h2").first()).isVisible();
            Axe.expectNoViolations(page, path);
        }
        page.navigate(address("/account"));
        assertThat(page.locator("h1, h2").first()).isVisible();
        Axe.expectNoViolations(page, "account");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void the_board_has_no_violations(ColorScheme scheme) {
        var page = open(signedIn(ann, Axe.in(scheme)));
        Axe.expectNoViolations(page, "board");

        card(page, "Reads blogs").click();
        assertThat(page.getByLabel("Details").first()).isVisible();
        Axe.expectNoViolations(page, "board with details");

        page.keyboard().press("Shift+F10");
        assertThat(page.getByRole(AriaRole.MENU)).isVisible();
        Axe.expectNoViolations(page, "board with menu");
        page.keyboard().press("Escape");

        card(page, "Reads blogs").focus();
        page.keyboard().press("F2");
        Axe.expectNoViolations(page, "board with field");
        page.keyboard().press("Escape");

        page.keyboard().press("?");
        assertThat(page.getByText("Keys on the board")).isVisible();
        Axe.expectNoViolations(page, "board with help");
        button(page, "Close").click();

        button(page, "History").click();
        assertThat(page.getByText("Made the map with what stood on it at first"))
                .isVisible();
        Axe.expectNoViolations(page, "board with history");
    }
}
