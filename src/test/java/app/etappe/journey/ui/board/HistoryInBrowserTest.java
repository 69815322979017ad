package app.etappe.journey.ui.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.etappe.testing.OnH2;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The history beside the map. */
@OnH2
class HistoryInBrowserTest extends BoardBrowserTest {

    @Test
    void a_reader_opens_the_history_and_sees_what_is_done_meanwhile() {
        var annsPage = open(ann);
        var vicsPage = open(vic);

        button(vicsPage, "History").click();
        assertThat(history(vicsPage)).containsText("Made the map with what stood on it at first");
        card(annsPage, "Reads blogs").focus();
        annsPage.keyboard().press("Delete");
        assertThat(history(vicsPage)).containsText("Card \u201cReads blogs\u201d removed");
        annsPage.keyboard().press("Control+z");

        assertThat(history(vicsPage)).containsText("Undid an edit:");
        vicsPage.keyboard().press("Escape");
        assertThat(history(vicsPage)).hasCount(0);
        assertThat(button(vicsPage, "History")).isFocused();
    }

    private static Locator history(Page page) {
        return page.getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("History"));
    }
}
