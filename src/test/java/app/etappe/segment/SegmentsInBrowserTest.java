package app.etappe.segment;

import static app.etappe.testing.Acting.as;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.etappe.file.PictureFiles;
import app.etappe.testing.OnH2;
import app.etappe.testing.People;
import app.etappe.testing.SignedInPerson;
import app.etappe.testing.browser.BrowserTest;
import app.etappe.workspace.Role;
import app.etappe.workspace.WorkspaceService;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ann describes her customers on the page of segments. */
@OnH2
class SegmentsInBrowserTest extends BrowserTest {

    @Autowired
    private People people;

    @Autowired
    private WorkspaceService workspaces;

    @Test
    void ann_describes_segments_and_a_persona_and_merges_two() {
        var person = people.signedIn("Ann");
        var rail = as(person.account(), () -> workspaces.create("Rail", "UTC"));
        var ann = newPerson();
        signIn(ann, person);
        ann.navigate(address("/w/" + rail + "/segments"));
        addSegment(ann, "Families", "24");
        addSegment(ann, "Pairs", "");

        button(ann, "Add a persona to Pairs").click();
        dialog(ann).getByLabel("Name").fill("Anna");
        dialog(ann).getByLabel("Quote").fill("Where do we sit?");
        button(ann, "Add persona").click();
        assertThat(ann.getByText("“Where do we sit?”")).isVisible();

        menuItem(ann, "Actions for “Pairs”").click();
        menuItem(ann, "Merge…").click();
        assertThat(dialog(ann).getByText("Its persona moves along")).isVisible();
        button(ann, "Merge").click();

        assertThat(heading(ann, "Pairs")).hasCount(0);
        assertThat(heading(ann, "Families")).isVisible();
        assertThat(ann.getByText("“Where do we sit?”")).isVisible();
        ann.getByText("Archive of segments").click();
        assertThat(ann.getByText("merged into “Families”")).isVisible();
        assertThat(button(ann, "Restore “Pairs”")).hasCount(0);
    }

    @Test
    void what_one_does_shows_at_the_other_and_takes_nothing_from_the_keyboard() {
        var anns = people.signedIn("Ann");
        var bens = people.signedIn("Ben");
        var rail = as(anns.account(), () -> workspaces.create("Rail", "UTC"));
        people.admit(rail, bens.account(), Role.EDITOR);
        var ann = at(anns, rail);
        var ben = at(bens, rail);

        addSegment(ann, "Families", "24");
        assertThat(heading(ann, "Families")).isFocused();

        button(ben, "Add a persona to Families").press("Enter");
        dialog(ben).getByLabel("Name").fill("Half a na");
        button(ann, "Add a persona to Families").click();
        dialog(ann).getByLabel("Name").fill("Anna");
        dialog(ann)
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("anna.txt", "text/plain", PictureFiles.file("png", 60, 60, Color.RED)));
        assertThat(dialog(ann).getByText("Please choose a picture: PNG, JPEG, GIF or WebP."))
                .isVisible();
        dialog(ann)
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("anna.png", "image/png", PictureFiles.file("png", 60, 60, Color.RED)));
        assertThat(dialog(ann).getByAltText("The new picture")).isVisible();
        button(ann, "Add persona").click();

        assertThat(ann.locator(".etappe-persona")).isFocused();
        assertThat(ben.getByAltText("Picture of Anna")).isVisible();
        assertThat(dialog(ben).getByLabel("Name")).hasValue("Half a na");
        ben.keyboard().press("Escape");
        assertThat(button(ben, "Add a persona to Families")).isFocused();

        menuItem(ann, "Actions for “Families”").press("Enter");
        menuItem(ann, "Move to the archive").press("Enter");
        assertThat(button(ann, "Add a segment to Household")).isFocused();
        assertThat(heading(ben, "Families")).hasCount(0);

        for (var page : List.of(ann, ben)) {
            page.navigate(address("/w/" + rail + "/segments/archive"));
            assertThat(button(page, "Restore “Families”")).isVisible();
        }
        button(ann, "Restore “Families”").click();
        assertThat(button(ben, "Restore “Families”")).hasCount(0);
    }

    private Page at(SignedInPerson person, UUID workspace) {
        var page = newPerson();
        signIn(page, person);
        page.navigate(address("/w/" + workspace + "/segments"));
        assertThat(heading(page, "Household")).isVisible();
        return page;
    }

    private void signIn(Page page, SignedInPerson person) {
        page.navigate(address("/sign-in"));
        page.getByLabel("E-mail").fill(person.email());
        page.getByLabel("Password").first().fill(SignedInPerson.PASSWORD);
        button(page, "Sign in").click();
        page.waitForURL(url -> !url.endsWith("/sign-in"));
    }

    private static void addSegment(Page page, String name, String share) {
        button(page, "Add a segment to Household").click();
        dialog(page).getByLabel("Name").fill(name);
        dialog(page).getByLabel("Size").fill(share);
        button(page, "Add segment").click();
        assertThat(heading(page, name)).isVisible();
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator dialog(Page page) {
        return page.getByRole(AriaRole.DIALOG);
    }

    private static Locator menuItem(Page page, String name) {
        return page.getByRole(
                AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
