package app.etappe.interview.ui;

import static app.etappe.interview.ui.LogPage.entry;
import static app.etappe.interview.ui.LogPage.note;
import static app.etappe.interview.ui.LogPage.option;
import static app.etappe.interview.ui.LogPage.type;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.etappe.testing.OnH2;
import org.junit.jupiter.api.Test;

/** Ines and Jonas write down one interview, each in a browser of their own, with the keyboard alone. */
@OnH2
class InterviewLogInBrowserTest extends InterviewBrowserTest {

    @Test
    void what_ines_types_jonas_sees() {
        var hers = open(ines);
        var his = open(jonas);

        type(hers, "\"We added it up twice.");

        assertThat(his.getByText("Ines is typing")).isVisible();
        hers.keyboard().press("Enter");
        assertThat(note(his, "word for word: We added it up twice.")).isVisible();
        hers.keyboard().press("ArrowUp");
        hers.keyboard().press("Delete");
        assertThat(note(his, "We added it up twice.")).hasCount(0);
        hers.keyboard().press("Control+z");
        assertThat(note(his, "We added it up twice.")).isVisible();
    }

    @Test
    void a_reload_in_mid_line_finds_the_words_and_goes_on() {
        var page = open(ines);
        type(page, "\"The envelope came");

        page.reload();
        assertThat(entry(page)).isFocused();
        page.keyboard().type(" on Thursday.");
        page.keyboard().press("Enter");

        assertThat(note(page, "word for word: The envelope came on Thursday.")).isVisible();
    }

    @Test
    void tags_and_places_are_completed_as_they_are_typed() {
        var page = open(ines);
        type(page, "Too much #price ");

        page.keyboard().type("@choose");
        assertThat(option(page, "Shop › Choose a pass step")).isVisible();
        page.keyboard().press("Enter");
        assertThat(page.locator("interview-log .entry .chips")).containsText("Shop › Choose a pass");
        page.keyboard().press("Enter");

        var note = note(page, "in other words: Too much");
        assertThat(note).containsText("#price");
        assertThat(note).containsText("Shop › Choose a pass");
        type(page, "And again #pr");
        assertThat(option(page, "price 1 note")).isVisible();
    }

    @Test
    void a_note_is_split_and_put_together_again() {
        var page = open(ines);
        type(page, "First then second");
        page.keyboard().press("Enter");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("F2");
        page.keyboard().press("Home");
        for (int letter = 0; letter < "First ".length(); letter++) {
            page.keyboard().press("ArrowRight");
        }

        page.keyboard().press("Control+Enter");
        assertThat(note(page, "in other words: First")).isVisible();
        page.keyboard().press("Backspace");

        assertThat(page.locator("interview-log .editing textarea")).hasValue("First then second");
        assertThat(page.locator("interview-log [data-note]")).hasCount(1);
    }
}
