package app.etappe.priority.ui;

import static app.etappe.testing.Acting.as;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.etappe.painpoint.ItemDraft;
import app.etappe.painpoint.ItemJudgingService;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemService;
import app.etappe.painpoint.Judged;
import app.etappe.testing.OnH2;
import app.etappe.testing.People;
import app.etappe.testing.SignedInPerson;
import app.etappe.testing.browser.BrowserTest;
import app.etappe.workspace.WorkspaceService;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ann judges pain points in the matrix, by mouse and by keys, and keeps her way through filters. */
@OnH2
@SuppressWarnings("NullAway.Init") // made before each test
class PriorityInBrowserTest extends BrowserTest {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @Autowired
    private People people;

    @Autowired
    private WorkspaceService workspaces;

    @Autowired
    private ItemService items;

    @Autowired
    private ItemJudgingService judging;

    private SignedInPerson ann;
    private UUID rail;
    private UUID tickets;

    @BeforeEach
    void ann_has_two_pain_points() {
        ann = people.signedIn("Ann");
        rail = as(ann.account(), () -> workspaces.create("Rail", "UTC"));
        tickets = item("Paper tickets arrive late", 5);
        item("Nobody knows the pass", 2);
        as(ann.account(), () -> judging.judgeBoth(tickets, Judged.IMPACT, 8, Judged.EFFORT, 3, version(tickets)));
    }

    @Test
    void bubble_is_dragged_and_its_row_and_the_others_page_follow() {
        var page = at("");
        var other = at("");
        var bubble = bubble(page, "1, Paper tickets arrive late, impact 8, effort 3, 0 customers");
        var plot = page.locator("priority-matrix svg").boundingBox();
        var from = bubble.boundingBox();

        page.mouse().move(from.x + from.width / 2, from.y + from.height / 2);
        page.mouse().down();
        page.mouse().move(plot.x + plot.width * 0.9, plot.y + plot.height * 0.1, new Mouse.MoveOptions().setSteps(4));
        page.mouse().up();

        assertThat(bubble(other, Pattern.compile("1, Paper tickets arrive late, impact (9|10), effort (9|10), .*")))
                .isVisible();
        Assertions.assertThat(as(ann.account(), () -> items.details(tickets).summary())
                        .effort())
                .satisfies(effort -> Assertions.assertThat(effort.value()).isGreaterThanOrEqualTo(9));
    }

    @Test
    void bubble_is_found_and_judged_by_keys_alone() {
        var page = at("");
        var waiting = bubble(page, "2, Nobody knows the pass, impact not judged, effort not judged, 0 customers");

        waiting.focus();
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Escape");
        assertThat(waiting).isVisible();
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("Enter");

        var judged = bubble(page, "2, Nobody knows the pass, impact 6, effort 5, 0 customers");
        assertThat(judged).isFocused();
        judged.press("Enter");
        assertThat(judged).hasAttribute("aria-pressed", "true");
        judged.press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Pain point")))
                .hasCount(1);
    }

    @Test
    void filters_stay_in_the_address_and_the_way_back_leads_through_them() {
        var page = at("");
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Owner"))
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Ann"))
                .click();
        assertThat(page.getByText("Nothing meets these filters")).isVisible();
        assertThat(page).hasURL(Pattern.compile("owner=" + ann.account()));

        page.reload();
        assertThat(page.getByText("Nothing meets these filters")).isVisible();
        page.goBack();

        assertThat(page.getByText("Nobody knows the pass").first()).isVisible();
        assertThat(page).not().hasURL(Pattern.compile("owner="));
    }

    @Test
    void page_is_accessible_in_light_and_dark() {
        var page = at("");
        assertThat(bubble(page, Pattern.compile("1, Paper.*"))).isVisible();
        expectNoViolations(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        expectNoViolations(page);
    }

    private UUID item(String title, int severity) {
        var draft = new ItemDraft(ItemKind.PAIN_POINT, title, "", severity, null, List.of(), Set.of());
        return as(ann.account(), () -> items.add(rail, draft));
    }

    private long version(UUID item) {
        return items.details(item).summary().version();
    }

    private Page at(String query) {
        var page = signedIn(ann);
        page.setViewportSize(1600, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.navigate(address("/w/" + rail + "/pain-points" + query));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Pain points")))
                .isVisible();
        return page;
    }

    private static Locator bubble(Page page, String name) {
        return page.locator("priority-matrix")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator bubble(Page page, Pattern name) {
        return page.locator("priority-matrix").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private static void expectNoViolations(Page page) {
        var results = new AxeBuilder(page)
                .include(List.of(".etappe-priority"))
                .withTags(WCAG_22_AA)
                .analyze();
        Assertions.assertThat(results.getPasses()).isNotEmpty();
        Assertions.assertThat(results.getViolations().stream()
                        .map(rule ->
                                rule.getId() + " " + rule.getNodes().getFirst().getHtml()))
                .isEmpty();
    }
}
