package app.etappe.participant;

import static app.etappe.testing.Acting.as;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ria and Rob do research at pages of their own. */
@OnH2
class ParticipantsInBrowserTest extends BrowserTest {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @Autowired
    private People people;

    @Autowired
    private WorkspaceService workspaces;

    @Test
    void who_one_adds_the_other_sees_and_who_withdraws_leaves_both() {
        var rias = people.signedIn("Ria");
        var robs = people.signedIn("Rob");
        var rail = workspaceOf(rias, robs);
        var ria = at(rias, rail, "participants");
        var rob = at(robs, rail, "participants");

        button(ria, "Add participant").press("Enter");
        dialog(ria).getByLabel("Name").fill("Zoë Quastenberg");
        expectNoViolations(ria, "adding somebody");
        button(dialog(ria), "Add participant").press("Enter");

        assertThat(cell(ria, "P-01")).isVisible();
        assertThat(cell(rob, "P-01")).isVisible();
        assertThat(rob.getByText("Quastenberg")).hasCount(0);
        expectNoViolations(rob, "the list");

        menu(ria, "P-01", "Withdraw…");
        expectNoViolations(ria, "the withdrawal");
        button(dialog(ria), "Withdraw").click();
        assertThat(rob.getByText("Withdrawn, erased on")).isVisible();
        menu(ria, "P-01", "Erase now…");
        button(ria, "Erase for good").click();

        assertThat(rob.getByText("There are no participants yet.")).isVisible();
        assertThat(cell(rob, "P-01")).hasCount(0);
        var receipts = at(robs, rail, "participants/receipts");
        assertThat(receipts.getByText("Withdrawn: erased")).isVisible();
        expectNoViolations(receipts, "the receipts");
    }

    @Test
    void file_comes_in_from_the_disk() {
        var rias = people.signedIn("Ria");
        var ria = at(rias, workspaceOf(rias), "participants");
        var file = "Name,Consent given,Consent ends,Home\nZoë,2026-01-01,2026-01-31,Köln\n";

        button(ria, "Import…").click();
        dialog(ria)
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("people.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        assertThat(dialog(ria).getByText("1 person, 1 with a consent.")).isVisible();
        expectNoViolations(ria, "the import");
        button(ria, "Import all").click();

        assertThat(cell(ria, "P-01")).isVisible();
        assertThat(ria.getByText("Consents that end soon")).isVisible();
        ria.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        expectNoViolations(ria, "the list in dark colours");
    }

    private UUID workspaceOf(SignedInPerson... researchers) {
        UUID rail = as(researchers[0].account(), () -> workspaces.create("Rail", "UTC"));
        for (var person : researchers) {
            people.expel(person.account());
            people.admit(rail, person.account(), Role.RESEARCHER);
        }
        return rail;
    }

    private Page at(SignedInPerson person, UUID workspace, String place) {
        var page = newPerson();
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.navigate(address("/sign-in"));
        page.getByLabel("E-mail").fill(person.email());
        page.getByLabel("Password").first().fill(SignedInPerson.PASSWORD);
        button(page, "Sign in").click();
        page.waitForURL(url -> !url.endsWith("/sign-in"));
        page.navigate(address("/w/" + workspace + "/" + place));
        assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
        return page;
    }

    private static void menu(Page page, String code, String entry) {
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("What can be done with " + code))
                .click();
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(entry).setExact(true))
                .click();
    }

    private static void expectNoViolations(Page page, String where) {
        var results = new AxeBuilder(page).withTags(WCAG_22_AA).analyze();
        Assertions.assertThat(results.getPasses()).as(where).isNotEmpty();
        Assertions.assertThat(results.getViolations().stream()
                        .map(rule ->
                                rule.getId() + " " + rule.getNodes().getFirst().getHtml()))
                .as(where)
                .isEmpty();
    }

    private static Locator cell(Page page, String text) {
        return page.locator("vaadin-grid-cell-content").getByText(text, new Locator.GetByTextOptions().setExact(true));
    }

    private static Locator dialog(Page page) {
        return page.getByRole(AriaRole.DIALOG);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Locator place, String name) {
        return place.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
