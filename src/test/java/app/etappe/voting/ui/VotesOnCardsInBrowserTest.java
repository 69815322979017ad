package app.etappe.voting.ui;

import static app.etappe.testing.Acting.as;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.etappe.journey.LaneKind;
import app.etappe.journey.MapContent;
import app.etappe.journey.MapPlace;
import app.etappe.journey.MapService;
import app.etappe.journey.PlaceService;
import app.etappe.painpoint.ItemDraft;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemPlacingService;
import app.etappe.testing.OnH2;
import app.etappe.testing.People;
import app.etappe.testing.SignedInPerson;
import app.etappe.testing.browser.BrowserTest;
import app.etappe.voting.RoundDraft;
import app.etappe.voting.RoundLeadingService;
import app.etappe.voting.RoundService;
import app.etappe.workspace.Role;
import app.etappe.workspace.WorkspaceService;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Vera votes on the cards of a board while Will looks on at his. */
@OnH2
class VotesOnCardsInBrowserTest extends BrowserTest {

    private static final String LATE = "Trains are late";
    private static final String DEAR = "Tickets are dear";

    @Autowired
    People people;

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    MapService maps;

    @Autowired
    PlaceService places;

    @Autowired
    ItemPlacingService placing;

    @Autowired
    RoundService rounds;

    @Autowired
    RoundLeadingService leading;

    @Test
    void clicks_on_cards_give_votes_and_take_them_back() {
        var vera = people.signedIn("Vera");
        var will = people.signedIn("Will");
        var workspace = as(vera.account(), () -> workspaces.create("Rail", "Europe/Berlin"));
        people.admit(workspace, will.account(), Role.EDITOR);
        var map = map(vera, workspace);
        var veras = signedIn(vera);
        veras.navigate(address("/w/" + workspace + "/m/" + map));
        assertThat(card(veras, LATE)).isVisible();
        assertThat(button(card(veras, LATE), "Vote for " + LATE)).hasCount(0);

        var round = as(vera.account(), () -> round(workspace, map));

        var wills = signedIn(will);
        wills.navigate(address("/w/" + workspace + "/m/" + map));
        assertThat(veras.getByText("You have 3 of 3 votes left")).isVisible();
        button(card(veras, LATE), "Vote for " + LATE).click();
        marks(card(veras, LATE)).click();
        assertThat(marks(card(veras, LATE))).containsText("2 votes");
        assertThat(button(card(veras, LATE), "Vote for " + LATE)).isDisabled();
        assertThat(veras.getByText("You have 1 of 3 votes left")).isVisible();
        marks(card(veras, DEAR)).click();
        assertThat(button(card(veras, DEAR), "Vote for " + DEAR)).isDisabled();
        marks(card(veras, LATE)).click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        assertThat(marks(card(veras, LATE))).containsText("1 vote");
        button(card(veras, DEAR), "Take a vote back from " + DEAR).click();
        assertThat(marks(card(veras, DEAR))).containsText("0 votes");
        assertThat(veras.getByText("You have 2 of 3 votes left")).isVisible();
        assertThat(marks(card(wills, LATE))).containsText("0 votes");

        as(vera.account(), () -> leading.end(round));

        assertThat(marks(card(veras, LATE))).hasCount(0);
        assertThat(marks(card(wills, LATE))).hasCount(0);
    }

    private UUID map(SignedInPerson vera, UUID workspace) {
        var content = new MapContent(
                false,
                List.of(new MapContent.Stage("Ride", List.of("Wait", "Pay"))),
                List.of(new MapContent.Lane(LaneKind.PAIN, "Pain")),
                List.of(
                        new MapContent.Card(0, 0, LATE, null, null, 1, new TreeSet<>()),
                        new MapContent.Card(1, 0, DEAR, null, null, 1, new TreeSet<>())));
        return as(vera.account(), () -> maps.create(workspace, "Ride", Locale.ENGLISH, content));
    }

    /** Both cards made pain points, which are voted on. */
    private UUID round(UUID workspace, UUID map) {
        var items = Stream.of(LATE, DEAR)
                .map(title -> placing.lift(map, List.of(cardOf(map, title)), ItemDraft.of(ItemKind.PAIN_POINT, title)))
                .toList();
        var round = rounds.add(workspace, new RoundDraft("Summer", "", items, 3, 2, true, true, Set.of(), null, null));
        leading.start(round);
        return round;
    }

    private UUID cardOf(UUID map, String text) {
        return places.all(map).stream()
                .filter(place -> text.equals(place.text()))
                .map(MapPlace::id)
                .findFirst()
                .orElseThrow();
    }

    private static Locator card(Page page, String name) {
        return page.locator(".card", new Page.LocatorOptions().setHasText(name));
    }

    private static Locator marks(Locator card) {
        return card.locator(".vote-dots");
    }

    private static Locator button(Locator card, String name) {
        return card.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
