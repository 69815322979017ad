package app.etappe.journey.ui.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.etappe.testing.OnH2;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Ann and Bob look at the same map, each in a browser of their own. */
@OnH2
class BoardInBrowserTest extends BoardBrowserTest {

    @Test
    void ann_edits_by_key_and_bob_sees_it() {
        var annsPage = open(ann);
        var bobsPage = open(bob);

        card(annsPage, "Reads blogs").focus();
        annsPage.keyboard().press("F2");
        annsPage.keyboard().press("End");
        annsPage.keyboard().type(" and books");
        annsPage.keyboard().press("Enter");

        assertThat(card(bobsPage, "Reads blogs and books")).isVisible();
        assertThat(card(annsPage, "Reads blogs and books")).isFocused();
    }

    @Test
    void a_card_is_added_moved_removed_and_brought_back_by_keys_alone() {
        var page = open(ann);

        cell(page, "Actions, Compare").focus();
        page.keyboard().press("n");
        page.keyboard().type("Asks a friend");
        page.keyboard().press("Enter");
        page.keyboard().press("Alt+ArrowLeft");
        assertThat(card(cell(page, "Actions, Dream"), "Asks a friend")).isFocused();

        page.keyboard().press("Delete");
        assertThat(card(page, "Asks a friend")).hasCount(0);
        page.keyboard().press("Control+z");
        assertThat(card(cell(page, "Actions, Dream"), "Asks a friend")).isVisible();
    }

    @Test
    void the_mood_is_set_by_key_on_its_point() {
        var page = open(ann);

        point(page, "Emotion, Dream: +2").focus();
        page.keyboard().press("ArrowUp");

        assertThat(point(page, "Emotion, Dream: +3")).isFocused();
    }

    @Test
    void a_half_typed_card_stands_in_its_field_after_a_reload() {
        var page = open(ann);
        card(page, "Reads blogs").focus();
        page.keyboard().press("Enter");
        page.keyboard().type("Half a sent");

        page.reload();

        assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Text of card Reads blogs")))
                .hasValue("Half a sent");
    }

    @Test
    void escape_leaves_the_text_as_it_was() {
        var page = open(ann);
        card(page, "Reads blogs").dblclick();
        page.keyboard().type("Something else");

        page.keyboard().press("Escape");

        assertThat(card(page, "Reads blogs")).isVisible();
    }

    @Test
    void markup_in_a_text_is_shown_as_text() {
        var page = open(ann);
        var markup = "<img src=x onerror=\"document.title='broken'\">";
        cell(page, "Actions, Compare").focus();
        page.keyboard().press("Enter");
        page.keyboard().insertText(markup);
        page.keyboard().press("Enter");

        assertThat(card(page, markup)).containsText(markup);
        assertThat(page.locator("journey-board img")).hasCount(0);
    }

    @Test
    void ann_asks_the_customers_question_by_key_and_bob_reads_it() {
        var annsPage = open(ann);
        var bobsPage = open(bob);

        head(annsPage, "Plan").focus();
        annsPage.keyboard().press("Shift+F10");
        menuItem(annsPage, "Add the customer’s question").click();
        annsPage.keyboard().type("Is there a trip in it for us?");
        annsPage.keyboard().press("Enter");

        assertThat(head(bobsPage, "Plan")).hasAccessibleDescription("Is there a trip in it for us?");
        assertThat(head(bobsPage, "Plan")).containsText("Is there a trip in it for us?");
        assertThat(head(annsPage, "Plan")).isFocused();
    }

    @Test
    void a_half_asked_question_stands_in_its_field_after_a_reload_and_escape_drops_it() {
        var page = open(ann);
        var field = page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("The customer’s question at stage Plan"));
        askAtPlan(page, "Is it worth it?");
        head(page, "Plan").getByText("Is it worth it?").click();
        page.keyboard().type("Half a quest");

        page.reload();

        assertThat(field).hasValue("Half a quest");
        page.keyboard().press("Escape");
        assertThat(field).hasCount(0);
        assertThat(head(page, "Plan")).hasAccessibleDescription("Is it worth it?");
    }

    @Test
    void an_emptied_question_is_gone() {
        var page = open(ann);
        askAtPlan(page, "Is it worth it?");

        head(page, "Plan").focus();
        page.keyboard().press("Space");
        button(page, "Change the customer’s question").click();
        page.keyboard().press("Control+a");
        page.keyboard().press("Delete");
        page.keyboard().press("Enter");

        assertThat(head(page, "Plan").getByText("Is it worth it?")).hasCount(0);
        assertThat(button(page, "Add the customer’s question")).isVisible();
    }

    @Test
    void a_stranger_is_told_that_there_is_nothing() {
        var page = signedIn(people.signedIn("Sam"));

        page.navigate(address(board));

        assertThat(page.getByText("There is nothing at this address")).isVisible();
        assertThat(page.locator("journey-board")).hasCount(0);
    }

    private static void askAtPlan(Page page, String question) {
        head(page, "Plan").focus();
        page.keyboard().press("Shift+F10");
        menuItem(page, "Add the customer’s question").click();
        page.keyboard().type(question);
        page.keyboard().press("Enter");
        assertThat(head(page, "Plan")).hasAccessibleDescription(question);
    }

    private static Locator menuItem(Page page, String name) {
        return page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name));
    }
}
