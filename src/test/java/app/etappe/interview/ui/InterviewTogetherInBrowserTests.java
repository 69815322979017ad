package app.etappe.interview.ui;

import static app.etappe.interview.ui.LogPage.entry;
import static app.etappe.interview.ui.LogPage.note;
import static app.etappe.interview.ui.LogPage.option;
import static app.etappe.interview.ui.LogPage.say;
import static app.etappe.interview.ui.LogPage.type;
import static app.etappe.testing.Acting.as;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Ids;
import app.etappe.participant.WithdrawalService;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.testing.StoredTexts;
import app.etappe.testing.TestDatabase;
import app.etappe.testing.browser.CutLine;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two note-takers in one interview, somebody who looks at the map that it is about, and a participant who withdraws. */
abstract class InterviewTogetherInBrowserTests extends InterviewBrowserTest {

    /** A word that Mia alone says, and nobody in another test. */
    private final String word = "zebra" + Ids.next().toString().substring(24);

    @Autowired
    WithdrawalService withdrawals;

    @Autowired
    TestDatabase database;

    @Test
    void two_note_takers_and_a_viewer_of_the_map_see_lines_and_badges_at_once() {
        as(ines.account(), () -> interviews.release(interview));
        var vics = openMap();
        var hers = open(ines);
        var his = open(jonas);
        assertThat(badge(vics)).hasCount(0);

        say(hers, "\"We never knew.");
        assertThat(note(his, "We never knew.")).isVisible();
        link(his, "It said nothing @nobody");

        assertThat(note(hers, "It said nothing")).containsText(CARD);
        assertThat(badge(vics)).hasText("1 of 2 customers");
        note(hers, "It said nothing").focus();
        hers.keyboard().press("Delete");

        assertThat(note(his, "It said nothing")).hasCount(0);
        assertThat(badge(vics)).hasCount(0);
    }

    @Test
    void who_withdraws_while_they_are_written_down_goes_from_every_page_and_every_table() {
        as(ines.account(), () -> interviews.release(interview));
        var vics = openMap();
        var hers = open(ines);
        var his = open(jonas);
        link(hers, "Nobody told us, " + word + " @nobody");
        assertThat(badge(vics)).hasText("1 of 2 customers");
        his.keyboard().press("Escape");
        note(his, word).focus();
        his.keyboard().press("F2");
        his.keyboard().type(" and " + word);
        type(hers, "She says " + word);

        leave();

        assertThat(entry(hers)).hasValue("");
        assertThat(note(hers, word)).hasCount(0);
        assertThat(his.locator("interview-log .editing")).hasCount(0);
        assertThat(badge(vics)).hasCount(0);
        forgotten(hers);
        forgotten(his);
        assertThat(new StoredTexts(database.sql()).holding(word)).isEmpty();
        say(hers, "And Paul?");
        assertThat(note(his, "And Paul?")).isVisible();
    }

    @Test
    void words_of_who_withdrew_that_a_page_kept_without_a_connection_reach_nobody() {
        var his = signedIn(jonas);
        var line = new CutLine(his);
        open(his);
        var hers = open(ines);
        say(his, "We left early, " + word + ".");
        assertThat(note(hers, word)).isVisible();
        line.cut();
        say(his, "Then it rained, " + word + ".");
        his.keyboard().press("Alt+3");
        say(his, "I got wet, Paul says.");
        his.keyboard().press("Alt+2");
        type(his, "and then " + word);
        assertThat(his.locator("interview-log .status")).containsText("2");

        leave();
        line.mend();

        assertThat(note(hers, "I got wet, Paul says.")).isVisible();
        assertThat(note(his, "I got wet, Paul says.")).isVisible();
        assertThat(note(his, word)).hasCount(0);
        assertThat(entry(his)).hasValue("");
        forgotten(his);
        forgotten(hers);
        his.reload();
        assertThat(entry(his)).hasValue("");
        assertThat(new StoredTexts(database.sql()).holding(word)).isEmpty();
    }

    private Page openMap() {
        var vic = people.signedIn("Vic");
        people.admit(workspace, vic.account());
        var page = signedIn(vic);
        page.navigate(address("/maps/" + map));
        assertThat(page.locator("journey-board [data-at=card]")).isVisible();
        return page;
    }

    /** Types a line whose end is the beginning of the card's text, and takes the card that is offered. */
    private static void link(Page page, String words) {
        type(page, words);
        assertThat(option(page, CARD)).isVisible();
        page.keyboard().press("Enter");
        assertThat(page.locator("interview-log .entry .chips")).containsText(CARD);
        page.keyboard().press("Enter");
    }

    private static Locator badge(Page page) {
        return page.locator("journey-board [data-at=card] .evidence-badge");
    }

    private void leave() {
        as(ines.account(), () -> withdrawals.withdraw(mia));
        as(ines.account(), () -> withdrawals.eraseNow(mia));
    }

    /** Waits until the page keeps no word of hers. */
    private void forgotten(Page page) {
        page.waitForFunction("(word) => !JSON.stringify({ ...sessionStorage, ...localStorage }).includes(word)", word);
        assertThat(page.content()).doesNotContain(word);
    }

    @OnH2
    static class H2Test extends InterviewTogetherInBrowserTests {}

    @OnMariaDb
    static class MariaDbTest extends InterviewTogetherInBrowserTests {}
}
