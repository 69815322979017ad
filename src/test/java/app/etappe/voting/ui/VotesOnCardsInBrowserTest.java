package app.etappe.voting.ui;

import static app.etappe.testing.Acting.as;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.etappe.testing.OnH2;
import app.etappe.voting.RoundDraft;
import app.etappe.workspace.Role;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Vera votes on the cards of a board while Will looks on at his. */
@OnH2
class VotesOnCardsInBrowserTest extends VotedMapTest {

    private static final String LATE = "Trains are late";
    private static final String DEAR = "Tickets are dear";

    @Test
    void clicks_on_cards_give_votes_and_take_them_back() {
        var vera = people.signedIn("Vera");
        var will = people.signedIn("Will");
        var workspace = as(vera.account(), () -> workspaces.create("Rail", "Europe/Berlin"));
        people.admit(workspace, will.account(), Role.EDITOR);
        var map = mapOf(vera, workspace, LATE, DEAR);
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

    /** Both cards made pain points, which are voted on. */
    private UUID round(UUID workspace, UUID map) {
        var items = Stream.of(LATE, DEAR).map(title -> lifted(map, title)).toList();
        var round = rounds.add(workspace, new RoundDraft("Summer", "", items, 3, 2, true, true, Set.of(), null, null));
        leading.start(round);
        return round;
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
