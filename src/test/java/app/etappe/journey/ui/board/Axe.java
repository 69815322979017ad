package app.etappe.journey.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;

/** What axe can tell of WCAG 2.2 AA. */
final class Axe {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Axe() {}

    /** A browser in these colours in which nothing moves. */
    static Browser.NewContextOptions in(ColorScheme scheme) {
        return new Browser.NewContextOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE);
    }

    static void expectNoViolations(Page page, String where) {
        var results = new AxeBuilder(page).withTags(WCAG_22_AA).analyze();
        assertThat(results.getPasses()).as(where).isNotEmpty();
        assertThat(results.getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + " " + node.getTarget() + ": " + node.getFailureSummary())))
                .as(where)
                .isEmpty();
    }
}
