package app.etappe.journey.ui.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.testing.browser.CutLine;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What one person does on the board, and what another sees of it. */
abstract class TwoPeopleInBrowserTests extends BoardBrowserTest {

    @Test
    void whatever_ann_does_bob_sees() {
        var annsPage = open(ann);
        var bobsPage = open(bob);

        cell(annsPage, "Actions, Compare").focus();
        annsPage.keyboard().press("n");
        annsPage.keyboard().type("Asks a friend");
        annsPage.keyboard().press("Enter");
        assertThat(card(cell(bobsPage, "Actions, Compare"), "Asks a friend")).isVisible();

        annsPage.keyboard().press("Alt+ArrowLeft");
        assertThat(card(cell(bobsPage, "Actions, Dream"), "Asks a friend")).isVisible();
        assertThat(bobsPage.locator("journey-board .who")).hasText("Ann");

        annsPage.keyboard().press("Delete");
        assertThat(card(bobsPage, "Asks a friend")).hasCount(0);
        annsPage.keyboard().press("Control+z");
        assertThat(card(bobsPage, "Asks a friend")).isVisible();
    }

    @Test
    void a_step_is_renamed_for_both() {
        var annsPage = open(ann);
        var bobsPage = open(bob);

        head(annsPage, "Dream").focus();
        annsPage.keyboard().press("F2");
        annsPage.keyboard().type("Imagine");
        annsPage.keyboard().press("Enter");

        assertThat(head(annsPage, "Imagine")).containsText("Imagine");
        assertThat(head(bobsPage, "Imagine")).containsText("Imagine");
        assertThat(cell(bobsPage, "Actions, Imagine")).hasCount(1);
    }

    @Test
    void who_may_only_read_sees_every_change_and_nothing_to_make_one() {
        var annsPage = open(ann);
        var vicsPage = open(vic);
        rename(annsPage, "Reads blogs", "Reads books");

        assertThat(card(vicsPage, "Reads books")).isVisible();
        assertThat(vicsPage.getByText("You may read this map, but not change it."))
                .isVisible();
        for (var name : new String[] {"Add card", "Add step", "Add stage", "Add lane", "Undo", "Redo", "Share"}) {
            assertThat(button(vicsPage, name)).hasCount(0);
        }
        card(vicsPage, "Reads books").dblclick();
        vicsPage.keyboard().press("Delete");
        vicsPage.keyboard().press("Enter");
        assertThat(vicsPage.locator("journey-board textarea")).hasCount(0);
        assertThat(card(vicsPage, "Reads books")).isVisible();
    }

    @Test
    void edits_made_offline_are_kept_and_go_through_afterwards() {
        var annsPage = signedIn(ann);
        var line = new CutLine(annsPage);
        open(annsPage);
        var bobsPage = open(bob);

        line.cut();
        assertThat(status(annsPage)).containsText("Offline");
        rename(annsPage, "Reads blogs", "Reads books");
        assertThat(status(annsPage)).containsText("1 edit is kept and will be sent.");
        assertThat(card(bobsPage, "Reads blogs")).isVisible();

        line.mend();
        assertThat(card(bobsPage, "Reads books")).isVisible();
        assertThat(status(annsPage)).hasCount(0);
    }

    @Test
    void overtaken_words_are_kept_beside_those_of_the_other() {
        var annsPage = signedIn(ann);
        var line = new CutLine(annsPage);
        open(annsPage);
        var bobsPage = open(bob);
        line.cut();
        assertThat(status(annsPage)).isVisible();
        rename(annsPage, "Reads blogs", "Reads books");
        rename(bobsPage, "Reads blogs", "Watches films");

        line.mend();

        var field = annsPage.locator("journey-board .editing");
        assertThat(field).containsText("Bob changed this in the meantime:");
        assertThat(field).containsText("Watches films");
        assertThat(field.getByRole(AriaRole.TEXTBOX)).hasValue("Reads books");
        button(annsPage, "Keep mine").click();
        assertThat(card(bobsPage, "Reads books")).isVisible();
    }

    @Test
    void signing_out_with_unsent_edits_asks_first() {
        var page = signedIn(ann);
        var line = new CutLine(page);
        open(page);
        line.cut();
        rename(page, "Reads blogs", "Reads books");
        assertThat(status(page)).containsText("1 edit is kept");
        var asked = new CompletableFuture<String>();
        page.onDialog(dialog -> {
            dialog.dismiss();
            asked.complete(dialog.message());
        });

        menuItem(page, "Account of Ann").click();
        menuItem(page, "Sign out").click();
        page.waitForCondition(asked::isDone);

        assertThat(asked)
                .isCompletedWithValueMatching(question -> question.startsWith("1 edit has not been sent yet."));
        assertThat(card(page, "Reads books")).isVisible();
    }

    private static void rename(Page page, String from, String to) {
        card(page, from).focus();
        page.keyboard().press("F2");
        page.keyboard().press("Control+a");
        page.keyboard().type(to);
        page.keyboard().press("Enter");
        assertThat(card(page, to)).isVisible();
    }

    private static Locator menuItem(Page page, String name) {
        return page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator status(Page page) {
        return page.locator("journey-board .status");
    }

    @OnH2
    static class H2Test extends TwoPeopleInBrowserTests {}

    @OnMariaDb
    static class MariaDbTest extends TwoPeopleInBrowserTests {}
}
