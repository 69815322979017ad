package app.etappe.evidence.ui;

import static app.etappe.testing.Acting.as;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.etappe.interview.InterviewDraft;
import app.etappe.interview.InterviewKind;
import app.etappe.interview.InterviewService;
import app.etappe.journey.LaneKind;
import app.etappe.journey.MapContent;
import app.etappe.journey.MapService;
import app.etappe.participant.ParticipantDraft;
import app.etappe.participant.ParticipantService;
import app.etappe.testing.OnH2;
import app.etappe.testing.People;
import app.etappe.testing.SignedInPerson;
import app.etappe.testing.browser.BrowserTest;
import app.etappe.workspace.Role;
import app.etappe.workspace.WorkspaceService;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ines writes an interview down while Vic looks at the map that it is about, each in a browser of their own. */
@OnH2
class EvidenceInBrowserTest extends BrowserTest {

    private static final String CLAIM = "Nobody can tell";

    /** What the browser does with a note that is let go over a card. */
    private static final String DROP = """
            (card, note) => {
              const transfer = new DataTransfer();
              transfer.setData('application/x-etappe-note', note);
              for (const type of ['dragover', 'drop']) {
                card.dispatchEvent(new DragEvent(type, { bubbles: true, composed: true, cancelable: true, dataTransfer: transfer }));
              }
            }""";

    /** Takes a note by its speaker, and says what it is on its way. */
    private static final String DRAG = """
            speaker => {
              const transfer = new DataTransfer();
              speaker.dispatchEvent(new DragEvent('dragstart', { bubbles: true, composed: true, dataTransfer: transfer }));
              return transfer.getData('application/x-etappe-note');
            }""";

    @Autowired
    People people;

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    MapService maps;

    @Autowired
    ParticipantService participants;

    @Autowired
    InterviewService interviews;

    private SignedInPerson ines;
    private SignedInPerson vic;
    private String talk;
    private String board;

    @BeforeEach
    void a_released_interview_about_a_map_with_one_claim() {
        ines = people.signedIn("Ines");
        vic = people.signedIn("Vic");
        var ann = people.signedIn("Ann").account();
        var workspace = as(ann, () -> workspaces.create("Rail", "Europe/Berlin"));
        people.admit(workspace, ines.account(), Role.RESEARCHER);
        people.admit(workspace, vic.account());
        var map = as(ines.account(), () -> maps.create(workspace, "Travelling by train", Locale.ENGLISH, journey()));
        var interview = as(ines.account(), () -> {
            var participant = participants.add(workspace, new ParticipantDraft(Set.of(), Map.of()));
            var added = interviews.add(workspace, about(map, participant));
            interviews.release(added);
            return added;
        });
        talk = "/w/" + workspace + "/interviews/" + interview;
        board = "/w/" + workspace + "/m/" + map;
    }

    @Test
    void what_ines_links_vic_sees_on_the_open_board_without_a_reload() {
        var log = open(ines, talk);
        var map = open(vic, board);
        assertThat(map.getByText("no evidence yet")).isVisible();

        type(log, "\"We added it up twice. @nobody");
        assertThat(log.getByRole(AriaRole.OPTION).first()).containsText(CLAIM);
        log.keyboard().press("Enter");
        log.keyboard().press("Enter");

        assertThat(card(map)).containsText("1 of 1 customers");
        assertThat(map.getByText("no evidence yet")).hasCount(0);

        log.keyboard().press("ArrowUp");
        log.keyboard().press("Delete");
        assertThat(card(map)).not().containsText("customers");
        assertThat(map.getByText("no evidence yet")).isVisible();
    }

    @Test
    void line_is_dropped_on_a_card_and_the_way_leads_from_its_quote_to_the_line_and_back() {
        var log = open(ines, talk);
        type(log, "\"With children it was clear.");
        log.keyboard().press("Enter");
        var note = log.locator("interview-log .lines .speaker").first().evaluate(DRAG);
        var map = open(ines, board);
        card(map).click();

        card(map).evaluate(DROP, note);
        map.getByText("contradicts what stands here").click();
        map.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Link").setExact(true))
                .click();

        assertThat(card(map)).containsText("1 contradicts");
        var quote = map.locator(".etappe-quote");
        assertThat(quote).containsText("“With children it was clear.”");
        quote.getByRole(AriaRole.LINK).click();
        var line = map.locator("interview-log .line.pointed");
        assertThat(line).isFocused();
        line.locator(".chip.place a").click();
        assertThat(card(map)).hasClass(Pattern.compile("selected"));
        assertThat(quote).isVisible();
        map.goBack();
        assertThat(line).isVisible();
    }

    private Page open(SignedInPerson person, String address) {
        var page = signedIn(person);
        page.navigate(address(address));
        var there = address.equals(board) ? card(page) : entry(page);
        assertThat(there).isVisible();
        return page;
    }

    private static Locator card(Page page) {
        return page.getByRole(
                AriaRole.LISTITEM, new Page.GetByRoleOptions().setName(CLAIM).setExact(true));
    }

    private static Locator entry(Page page) {
        return page.getByLabel("New note", new Page.GetByLabelOptions().setExact(true));
    }

    private static void type(Page page, String words) {
        entry(page).focus();
        page.keyboard().type(words);
    }

    private static MapContent journey() {
        return new MapContent(
                false,
                List.of(new MapContent.Stage("Shop", List.of("Choose a pass"))),
                List.of(new MapContent.Lane(LaneKind.PAIN, "Pain points")),
                List.of(new MapContent.Card(0, 0, CLAIM, null, null, 1, new TreeSet<>())));
    }

    private static InterviewDraft about(UUID map, UUID participant) {
        return new InterviewDraft(
                InterviewKind.INTERVIEW,
                "",
                LocalDate.of(2026, 11, 12),
                30,
                map,
                null,
                List.of(participant),
                List.of(),
                List.of(),
                List.of());
    }
}
