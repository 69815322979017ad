package app.etappe.journey.ui.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.testing.OnH2;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What axe can tell of WCAG 2.2 AA, on every page, light and dark. */
@OnH2
class AccessibilityInBrowserTest extends BoardBrowserTest {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void pages_for_strangers_have_no_violations(ColorScheme scheme) {
        var page = newPerson(in(scheme));
        for (var path : List.of("/sign-in", "/waiting", "/set-up", "/reset-password", "/invitation")) {
            page.navigate(address(path));
            assertThat(page.locator("h1, h2").first()).isVisible();
            expectNoViolations(page, path);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void pages_for_members_have_no_violations(ColorScheme scheme) {
        var page = signedIn(ann, in(scheme));
        for (var path : List.of("", "archive", "segments", "segments/archive", "members", "settings")) {
            page.navigate(address("/w/" + workspace + "/" + path));
            assertThat(page.locator("h1, h2").first()).isVisible();
            expectNoViolations(page, path);
        }
        page.navigate(address("/account"));
        assertThat(page.locator("h1, h2").first()).isVisible();
        expectNoViolations(page, "account");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void the_board_has_no_violations(ColorScheme scheme) {
        var page = open(signedIn(ann, in(scheme)));
        expectNoViolations(page, "board");

        card(page, "Reads blogs").click();
        assertThat(page.getByLabel("Details").first()).isVisible();
        expectNoViolations(page, "board with details");

        page.keyboard().press("Shift+F10");
        assertThat(page.getByRole(AriaRole.MENU)).isVisible();
        expectNoViolations(page, "board with menu");
        page.keyboard().press("Escape");

        card(page, "Reads blogs").focus();
        page.keyboard().press("F2");
        expectNoViolations(page, "board with field");
        page.keyboard().press("Escape");

        page.keyboard().press("?");
        assertThat(page.getByText("Keys on the board")).isVisible();
        expectNoViolations(page, "board with help");
        button(page, "Close").click();

        button(page, "History").click();
        assertThat(page.getByText("Made the map with what stood on it at first"))
                .isVisible();
        expectNoViolations(page, "board with history");
    }

    private static Browser.NewContextOptions in(ColorScheme scheme) {
        return new Browser.NewContextOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE);
    }

    private static void expectNoViolations(Page page, String where) {
        var results = new AxeBuilder(page).withTags(WCAG_22_AA).analyze();
        assertThat(results.getPasses()).as(where).isNotEmpty();
        assertThat(results.getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + " " + node.getTarget() + ": " + node.getFailureSummary())))
                .as(where)
                .isEmpty();
    }
}
