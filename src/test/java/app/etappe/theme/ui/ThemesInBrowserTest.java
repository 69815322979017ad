package app.etappe.theme.ui;

import static app.etappe.testing.Acting.as;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.etappe.base.Ids;
import app.etappe.interview.InterviewDraft;
import app.etappe.interview.InterviewKind;
import app.etappe.interview.InterviewService;
import app.etappe.interview.NoteCommand;
import app.etappe.interview.NoteOperation;
import app.etappe.interview.NoteService;
import app.etappe.testing.OnH2;
import app.etappe.testing.People;
import app.etappe.testing.SignedInPerson;
import app.etappe.testing.browser.BrowserTest;
import app.etappe.workspace.Role;
import app.etappe.workspace.WorkspaceService;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ria and Rob gather lines at pages of their own. */
@OnH2
class ThemesInBrowserTest extends BrowserTest {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @Autowired
    private People people;

    @Autowired
    private WorkspaceService workspaces;

    @Autowired
    private InterviewService interviews;

    @Autowired
    private NoteService notes;

    @Test
    void lines_are_gathered_by_keys_alone_and_by_dragging_and_others_see_it_at_once() {
        var rias = people.signedIn("Ria");
        var robs = people.signedIn("Rob");
        var rail = workspaceOf(rias, robs);
        write(rias.account(), rail, "The train was late.", "Two trains were full.", "Tickets are dear.");
        var ria = at(rias, rail);
        var rob = at(robs, rail);

        ria.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Find lines"))
                .fill("train");
        assertThat(ria.locator("mark")).hasCount(2);
        ria.getByLabel("Choose all shown").press("Space");
        ria.getByText("Add 2 to theme…").press("Enter");
        assertThat(ria.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Theme")))
                .isFocused();
        ria.keyboard().type("Trains are a trouble");
        expectNoViolations(ria, "vaadin-dialog");
        ria.keyboard().press("Enter");
        button(ria, "Add").press("Enter");

        assertThat(theme(rob)).containsText("Two trains were full.");
        rob.locator(".etappe-hit")
                .filter(new Locator.FilterOptions().setHasText("Tickets are dear."))
                .dragTo(theme(rob));
        assertThat(theme(ria)).containsText("Tickets are dear.");
        expectNoViolations(ria, ".etappe-themes");
        ria.reload();
        assertThat(ria.locator("mark")).hasCount(2);
        ria.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        expectNoViolations(ria, ".etappe-themes");
    }

    private static Locator theme(Page page) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Trains are a trouble"));
    }

    private UUID workspaceOf(SignedInPerson... researchers) {
        UUID rail = as(researchers[0].account(), () -> workspaces.create("Rail", "UTC"));
        for (var person : researchers) {
            people.expel(person.account());
            people.admit(rail, person.account(), Role.RESEARCHER);
        }
        return rail;
    }

    private void write(UUID who, UUID workspace, String... lines) {
        var draft = InterviewDraft.of(InterviewKind.COMPLAINT, LocalDate.of(2026, 11, 12));
        as(who, () -> {
            var talk = interviews.add(workspace, draft);
            for (var line : lines) {
                var add = new NoteOperation.Add(Ids.next(), null, "verbatim", null, null, line, null, null);
                notes.apply(talk, NoteCommand.now(add));
            }
        });
    }

    private Page at(SignedInPerson person, UUID workspace) {
        var page = signedIn(person);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.navigate(address("/w/" + workspace + "/themes"));
        assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** @param where the part of the page that is ours: tools for developers may stand beside it */
    private static void expectNoViolations(Page page, String where) {
        var results = new AxeBuilder(page)
                .include(List.of(where))
                .withTags(WCAG_22_AA)
                .analyze();
        Assertions.assertThat(results.getPasses()).as(where).isNotEmpty();
        Assertions.assertThat(results.getViolations().stream()
                        .map(rule ->
                                rule.getId() + " " + rule.getNodes().getFirst().getHtml()))
                .as(where)
                .isEmpty();
    }
}
