package app.etappe.journey.ui.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.etappe.testing.OnH2;
import app.etappe.workspace.Role;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ann looks at what holds for all, Bob at what families have otherwise, Dora at what commuters have. */
@OnH2
class ThreeLayersInBrowserTest extends VariantBrowserTest {

    private Page forAll;
    private Page forFamilies;
    private Page forCommuters;

    @BeforeEach
    void each_looks_at_a_layer_of_their_own() {
        var dora = people.signedIn("Dora");
        people.admit(workspace, dora.account(), Role.EDITOR);
        forAll = open(ann);
        forFamilies = openIn(variant("Families"), signedIn(bob));
        forCommuters = openIn(variant("Commuters"), signedIn(dora));
    }

    @Test
    void edit_in_a_variant_stays_there_and_edit_below_arrives_wherever_nothing_else_is_said() {
        rewrite(forFamilies, "Reads blogs", "Asks the children");
        assertThat(card(forFamilies, "Asks the children")).isVisible();

        add(forAll, "Reads reviews");
        // Changes come in order: who sees this one has met the one before.
        assertThat(card(forFamilies, "Reads reviews")).isVisible();
        assertThat(card(forCommuters, "Reads reviews")).isVisible();
        assertThat(card(forAll, "Reads blogs")).isVisible();
        assertThat(card(forCommuters, "Reads blogs")).isVisible();

        rewrite(forAll, "Reads blogs", "Reads blogs and books");
        assertThat(card(forCommuters, "Reads blogs and books")).isVisible();
        assertThat(card(forFamilies, "Asks the children")).isVisible();
        assertThat(card(forFamilies, "Reads blogs and books")).hasCount(0);
    }

    @Test
    void card_made_or_hidden_in_a_variant_is_so_only_there() {
        add(forCommuters, "Buys a season ticket");
        card(forFamilies, "Reads blogs").focus();
        forFamilies.keyboard().press("Delete");
        assertThat(card(forFamilies, "Reads blogs")).hasCount(0);

        add(forAll, "Reads reviews");
        for (var page : new Page[] {forAll, forFamilies, forCommuters}) {
            assertThat(card(page, "Reads reviews")).isVisible();
        }
        assertThat(card(forAll, "Reads blogs")).isVisible();
        assertThat(card(forCommuters, "Reads blogs")).isVisible();
        assertThat(card(forCommuters, "Buys a season ticket")).isVisible();
        assertThat(card(forAll, "Buys a season ticket")).hasCount(0);
        assertThat(card(forFamilies, "Buys a season ticket")).hasCount(0);
    }

    @Test
    void undo_takes_back_in_the_layer_that_is_looked_at() {
        rewrite(forFamilies, "Reads blogs", "Asks the children");
        rewrite(forAll, "Reads blogs", "Reads books");
        assertThat(card(forCommuters, "Reads books")).isVisible();

        card(forFamilies, "Asks the children").focus();
        forFamilies.keyboard().press("Control+z");

        assertThat(card(forFamilies, "Reads books")).isVisible();
        assertThat(card(forAll, "Reads books")).isVisible();
    }

    private static void rewrite(Page page, String text, String words) {
        card(page, text).focus();
        page.keyboard().press("F2");
        page.keyboard().press("Control+a");
        page.keyboard().type(words);
        page.keyboard().press("Enter");
    }

    private static void add(Page page, String words) {
        cell(page, "Actions, Compare").focus();
        page.keyboard().press("n");
        page.keyboard().type(words);
        page.keyboard().press("Enter");
    }
}
