package app.etappe.journey.ui.board;

import static app.etappe.testing.Acting.as;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.etappe.journey.LaneKind;
import app.etappe.journey.MapContent;
import app.etappe.journey.MapService;
import app.etappe.testing.People;
import app.etappe.testing.SignedInPerson;
import app.etappe.testing.browser.BrowserTest;
import app.etappe.workspace.Role;
import app.etappe.workspace.WorkspaceService;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A map of two steps, which Ann owns, Bob edits and Vic reads, each in a browser of their own. */
abstract class BoardBrowserTest extends BrowserTest {

    @Autowired
    People people;

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    MapService maps;

    SignedInPerson ann;
    SignedInPerson bob;
    SignedInPerson vic;
    UUID workspace;
    String board;

    @BeforeEach
    void a_map_of_two_steps() {
        ann = people.signedIn("Ann");
        bob = people.signedIn("Bob");
        vic = people.signedIn("Vic");
        workspace = as(ann.account(), () -> workspaces.create("Rail", "Europe/Berlin"));
        people.admit(workspace, bob.account(), Role.EDITOR);
        people.admit(workspace, vic.account());
        var map = as(ann.account(), () -> maps.create(workspace, "Travelling by train", Locale.ENGLISH, journey()));
        board = "/maps/" + map;
    }

    Page open(SignedInPerson person) {
        return open(signedIn(person));
    }

    Page open(Page page) {
        page.navigate(address(board));
        assertThat(card(page, "Reads blogs")
                        .or(page.locator("journey-board textarea"))
                        .first())
                .isVisible();
        return page;
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator head(Page page, String name) {
        return page.getByRole(
                AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator card(Page page, String text) {
        return page.getByRole(
                AriaRole.LISTITEM, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    static Locator card(Locator cell, String text) {
        return cell.getByRole(
                AriaRole.LISTITEM, new Locator.GetByRoleOptions().setName(text).setExact(true));
    }

    static Locator cell(Page page, String name) {
        return page.getByRole(AriaRole.GRIDCELL, new Page.GetByRoleOptions().setName(name));
    }

    static Locator point(Page page, String name) {
        return page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName(name));
    }

    static MapContent journey() {
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
