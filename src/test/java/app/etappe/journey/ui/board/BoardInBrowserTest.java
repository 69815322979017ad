package app.etappe.journey.ui.board;

import static app.etappe.testing.Acting.as;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.etappe.journey.LaneKind;
import app.etappe.journey.MapContent;
import app.etappe.journey.MapService;
import app.etappe.testing.OnH2;
import app.etappe.testing.People;
import app.etappe.testing.SignedInPerson;
import app.etappe.testing.browser.BrowserTest;
import app.etappe.workspace.Role;
import app.etappe.workspace.WorkspaceService;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ann and Bob look at the same map, each in a browser of their own. */
@OnH2
class BoardInBrowserTest extends BrowserTest {

    @Autowired
    private People people;

    @Autowired
    private WorkspaceService workspaces;

    @Autowired
    private MapService maps;

    private SignedInPerson ann;
    private SignedInPerson bob;
    private String board;

    @BeforeEach
    void a_map_of_two_steps() {
        ann = people.signedIn("Ann");
        bob = people.signedIn("Bob");
        UUID workspace = as(ann.account(), () -> workspaces.create("Rail", "Europe/Berlin"));
        people.admit(workspace, bob.account(), Role.EDITOR);
        var map = as(ann.account(), () -> maps.create(workspace, "Travelling by train", Locale.ENGLISH, journey()));
        board = "/maps/" + map;
    }

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
    void a_card_is_dragged_into_another_cell() {
        var page = open(ann);

        card(page, "Reads blogs").dragTo(cell(page, "Actions, Compare"));

        assertThat(card(cell(page, "Actions, Compare"), "Reads blogs")).isVisible();
        assertThat(card(cell(page, "Actions, Dream"), "Reads blogs")).hasCount(0);
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
    void a_stranger_is_told_that_there_is_nothing() {
        var page = signedIn(people.signedIn("Sam"));

        page.navigate(address(board));

        assertThat(page.getByText("There is nothing at this address")).isVisible();
        assertThat(page.locator("journey-board")).hasCount(0);
    }

    private Page open(SignedInPerson person) {
        var page = signedIn(person);
        page.navigate(address(board));
        assertThat(card(page, "Reads blogs")
                        .or(page.locator("journey-board textarea"))
                        .first())
                .isVisible();
        return page;
    }

    private Page signedIn(SignedInPerson person) {
        var page = newPerson();
        var cookie = person.cookie().split("=", 2);
        page.context().addCookies(List.of(new Cookie(cookie[0], cookie[1]).setUrl(address("/"))));
        return page;
    }

    private static Locator card(Page page, String text) {
        return page.getByRole(
                AriaRole.LISTITEM, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    private static Locator card(Locator cell, String text) {
        return cell.getByRole(
                AriaRole.LISTITEM, new Locator.GetByRoleOptions().setName(text).setExact(true));
    }

    private static Locator cell(Page page, String name) {
        return page.getByRole(AriaRole.GRIDCELL, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator point(Page page, String name) {
        return page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName(name));
    }

    private static MapContent journey() {
        return new MapContent(
                false,
                List.of(new MapContent.Stage("Plan", List.of("Dream", "Compare"))),
                List.of(
                        new MapContent.Lane(LaneKind.ACTIONS, "Actions"),
                        new MapContent.Lane(LaneKind.EMOTION, "Emotion")),
                List.of(
                        new MapContent.Card(0, 0, "Reads blogs", null, null, 1, new TreeSet<>()),
                        new MapContent.Card(0, 1, "", 2, null, 1, new TreeSet<>())));
    }
}
