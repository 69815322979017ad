package app.etappe.voting.ui;

import static app.etappe.testing.Acting.as;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.etappe.painpoint.ItemDraft;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemService;
import app.etappe.testing.OnH2;
import app.etappe.testing.People;
import app.etappe.testing.SignedInPerson;
import app.etappe.testing.browser.BrowserTest;
import app.etappe.workspace.Role;
import app.etappe.workspace.WorkspaceService;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Fay leads a round in which Vera votes on a phone and Will by the keyboard, and Gil as a guest. */
@OnH2
@SuppressWarnings("NullAway.Init") // made before each test
class VotingInBrowserTest extends BrowserTest {

    private static final String LATE = "Trains are late";
    private static final String DEAR = "Tickets are dear";

    @Autowired
    People people;

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    ItemService items;

    private SignedInPerson fay;
    private SignedInPerson vera;
    private SignedInPerson will;
    private UUID workspace;
    private UUID late;

    @BeforeEach
    void a_workspace_with_two_pain_points() {
        fay = people.signedIn("Fay");
        vera = people.signedIn("Vera");
        will = people.signedIn("Will");
        workspace = as(fay.account(), () -> workspaces.create("Rail", "Europe/Berlin"));
        people.admit(workspace, vera.account(), Role.EDITOR);
        people.admit(workspace, will.account(), Role.EDITOR);
        late = as(fay.account(), () -> items.add(workspace, ItemDraft.of(ItemKind.PAIN_POINT, LATE)));
        as(fay.account(), () -> items.add(workspace, ItemDraft.of(ItemKind.PAIN_POINT, DEAR)));
    }

    @Test
    void three_browsers_go_through_a_round_from_start_to_reveal_to_decision() {
        var fays = signedIn(fay);
        var round = start(fays);
        var veras = signedIn(vera, new Browser.NewContextOptions().setViewportSize(360, 740));
        veras.navigate(round);
        var wills = signedIn(will);
        wills.navigate(round);
        assertThat(progress(wills, "0 of 3 have voted")).isVisible();

        assertThat(button(veras, "Take a vote back from " + LATE)).isDisabled();
        // By touch, on a phone.
        button(veras, "Vote for " + LATE).click();
        button(veras, "Vote for " + LATE).click();
        assertThat(veras.getByText("3 of 5 votes left")).isVisible();
        assertThat(row(veras, LATE)).containsText("2 votes");
        assertThat(button(veras, "Take a vote back from " + LATE)).isEnabled();
        assertThat(veras.locator("body")).not().hasJSProperty("scrollWidth", 361);
        // By mouse: a click votes, with Shift it takes back.
        row(wills, LATE).getByText(LATE).click();
        row(wills, LATE).getByText(LATE).click();
        row(wills, LATE)
                .getByText(LATE)
                .click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        assertThat(row(wills, LATE)).containsText("1 vote");
        // By keyboard.
        button(wills, "Vote for " + DEAR).focus();
        wills.keyboard().press("Enter");
        wills.keyboard().press("Enter");
        assertThat(wills.getByText("2 of 5 votes left")).isVisible();
        assertThat(row(veras, DEAR)).containsText("0 votes");

        button(veras, "I am done").click();
        assertThat(progress(fays, "1 of 3 have voted")).isVisible();
        assertThat(progress(wills, "1 of 3 have voted")).isVisible();
        button(fays, "Next item").click();
        assertThat(veras.getByText("Now talking about: " + DEAR)).isVisible();
        row(fays, DEAR).getByText(DEAR).click();
        assertThat(row(fays, DEAR)).containsText("1 vote");

        button(fays, "Reveal").click();
        button(fays, "End and reveal").click();

        for (var page : List.of(fays, veras, wills)) {
            assertThat(result(page).first()).containsText("3 votes");
            assertThat(page.getByText("3 people voted")).isVisible();
            assertThat(result(page).nth(1)).containsText("3 votes");
        }
        decide(fays, "Most votes, and cheap to do");
        veras.navigate(address("/w/" + workspace + "/pain-points/" + late));
        assertThat(veras.getByText("Most votes, and cheap to do").first()).isVisible();
        assertThat(veras.locator("vaadin-select-value-button", new Page.LocatorOptions().setHasText("planned")))
                .isVisible();
    }

    private void decide(Page page, String why) {
        page.navigate(address("/w/" + workspace + "/pain-points/" + late));
        page.getByLabel("Status", new Page.GetByLabelOptions().setExact(true)).click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("planned"))
                .click();
        page.getByLabel("Why", new Page.GetByLabelOptions().setExact(true)).fill(why);
        button(page, "Decide").click();
        assertThat(page.getByText(why).first()).isVisible();
    }

    @Test
    void a_guest_votes_in_the_first_browser_and_in_no_other() {
        var fays = signedIn(fay);
        start(fays);
        button(fays, "Guests…").click();
        fays.getByLabel("Name of the guest").fill("Gil");
        button(fays, "Invite").click();
        assertThat(fays.getByLabel("Link for Gil")).isVisible();
        var link = linkOfGil(fays);
        var gils = newPerson(new Browser.NewContextOptions().setViewportSize(360, 740));
        gils.navigate(link);
        button(gils, "Take part in this browser").click();
        button(gils, "Vote for " + LATE).click();
        assertThat(gils.getByText("4 of 5 votes left")).isVisible();

        gils.reload();

        assertThat(gils.getByText("4 of 5 votes left")).isVisible();
        var second = newPerson();
        second.navigate(link);
        assertThat(second.getByText("already in use in another browser")).isVisible();
        assertThat(second.getByText(LATE)).hasCount(0);
    }

    @Test
    void a_guest_with_a_newer_link_votes_on_in_the_same_browser() {
        var fays = signedIn(fay);
        start(fays);
        button(fays, "Guests…").click();
        fays.getByLabel("Name of the guest").fill("Gil");
        button(fays, "Invite").click();
        var gils = newPerson();
        gils.navigate(linkOfGil(fays));
        button(gils, "Take part in this browser").click();
        button(gils, "Vote for " + LATE).click();
        assertThat(gils.getByText("4 of 5 votes left")).isVisible();
        var first = fays.getByLabel("Link for Gil").inputValue();

        for (var entry : List.of("More for Gil", "New link")) {
            fays.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(entry))
                    .click();
        }

        assertThat(fays.getByLabel("Link for Gil")).not().hasValue(first);
        assertThat(gils.getByText("This link is not known here")).isVisible();
        assertThat(gils.getByText(LATE)).isHidden();
        gils.navigate(linkOfGil(fays));
        button(gils, "Take part in this browser").click();
        assertThat(gils.getByText("4 of 5 votes left")).isVisible();
        assertThat(gils.getByText("This link is not known here")).hasCount(0);
    }

    /** Where the link that Fay was told leads on the server under test. */
    private String linkOfGil(Page fays) {
        return address(fays.getByLabel("Link for Gil").inputValue().replaceFirst("https?://[^/]+", ""));
    }

    /** Makes a round of both pain points and starts it; says where it is. */
    private String start(Page page) {
        page.navigate(address("/w/" + workspace + "/rounds"));
        button(page, "New voting round").click();
        page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)).fill("Summer review");
        page.getByLabel("All that were found").check();
        assertThat(page.getByText("2 items chosen")).isVisible();
        button(page, "Create").click();
        button(page, "Start").click();
        assertThat(page.getByText("5 of 5 votes left")).isVisible();
        return page.url();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator row(Page page, String item) {
        return page.locator(".etappe-ballot-row", new Page.LocatorOptions().setHasText(item));
    }

    private static Locator result(Page page) {
        return page.locator(".etappe-result");
    }

    private static Locator progress(Page page, String text) {
        return page.getByText(text);
    }
}
