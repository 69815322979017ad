package app.etappe.journey.ui.board;

import static app.etappe.testing.Acting.as;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.etappe.base.Ids;
import app.etappe.journey.BoardCommand;
import app.etappe.journey.BoardService;
import app.etappe.journey.Operation;
import app.etappe.journey.VariantFillingService;
import app.etappe.testing.OnH2;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.StringNode;

/** What axe can tell of a board in a variant, with every mark that there is, and of the comparison. */
@OnH2
class VariantAccessibilityInBrowserTest extends VariantBrowserTest {

    @Autowired
    BoardService boards;

    @Autowired
    VariantFillingService contents;

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void a_variant_and_its_comparison_have_no_violations(ColorScheme scheme) {
        var families = variant("Families");
        differ(families);
        var page = openIn(families, signedIn(ann, Axe.in(scheme)));
        assertThat(page.getByText("1 changed below")).isVisible();
        assertThat(card(page, "Asks the children")).isVisible();
        Axe.expectNoViolations(page, "variant");

        button(page, "1 changed below").click();
        assertThat(button(page, "Keep mine")).isVisible();
        Axe.expectNoViolations(page, "what changed below");
        page.keyboard().press("Escape");

        card(page, "Reads blogs").click();
        assertThat(page.getByText("Here: Families")).isVisible();
        Axe.expectNoViolations(page, "variant with details");

        button(page, "Compare").click();
        assertThat(page.locator("journey-board .compare table")).isVisible();
        Axe.expectNoViolations(page, "comparison");
        button(page, "Side by side").click();
        assertThat(page.getByRole(AriaRole.GRID)).hasCount(2);
        Axe.expectNoViolations(page, "comparison side by side");
    }

    /**
     * A stage is checked, a step is called otherwise and the base moves on under it, a point is felt otherwise, a card is
     * there for families alone.
     */
    private void differ(UUID families) {
        var ids = as(ann.account(), () -> contents.read(map, null).ids());
        var step = ids.steps().getFirst();
        send(families, new Operation.Check(ids.stages().getFirst()));
        send(families, new Operation.Set(step, "text", StringNode.valueOf("Dream together")));
        send(null, new Operation.Set(step, "text", StringNode.valueOf("Dream of it")));
        send(families, new Operation.Set(ids.cards().getLast(), "mood", IntNode.valueOf(-2)));
        send(families, ownCard(ids.steps().getLast(), ids.lanes().getFirst()));
    }

    private static Operation ownCard(UUID step, UUID lane) {
        return new Operation.Add(
                Ids.next(), "card", step, lane, null, null, "Asks the children", null, null, null, null, null);
    }

    private void send(@Nullable UUID layer, Operation operation) {
        as(ann.account(), () -> boards.apply(map, layer, BoardCommand.now(operation)));
    }
}
