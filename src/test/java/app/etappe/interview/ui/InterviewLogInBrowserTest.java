package app.etappe.interview.ui;

import static app.etappe.interview.ui.LogPage.entry;
import static app.etappe.interview.ui.LogPage.note;
import static app.etappe.interview.ui.LogPage.option;
import static app.etappe.interview.ui.LogPage.type;
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
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ines and Jonas write down one interview, each in a browser of their own, with the keyboard alone. */
@OnH2
class InterviewLogInBrowserTest extends BrowserTest {

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
    private SignedInPerson jonas;
    private String talk;

    @BeforeEach
    void an_interview_about_a_map_of_one_step() {
        ines = people.signedIn("Ines");
        jonas = people.signedIn("Jonas");
        var ann = people.signedIn("Ann").account();
        var workspace = as(ann, () -> workspaces.create("Rail", "Europe/Berlin"));
        people.admit(workspace, ines.account(), Role.RESEARCHER);
        people.admit(workspace, jonas.account(), Role.RESEARCHER);
        var map = as(ines.account(), () -> maps.create(workspace, "Travelling by train", Locale.ENGLISH, journey()));
        var interview = as(ines.account(), () -> {
            var participant = participants.add(workspace, new ParticipantDraft(Set.of(), Map.of()));
            return interviews.add(workspace, about(map, participant));
        });
        talk = "/w/" + workspace + "/interviews/" + interview;
    }

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

    private Page open(SignedInPerson person) {
        var page = newPerson();
        var cookie = person.cookie().split("=", 2);
        page.context().addCookies(List.of(new Cookie(cookie[0], cookie[1]).setUrl(address("/"))));
        page.navigate(address(talk));
        assertThat(entry(page)).isVisible();
        return page;
    }

    private static InterviewDraft about(UUID map, UUID participant) {
        return new InterviewDraft(
                InterviewKind.INTERVIEW,
                "family of four",
                LocalDate.of(2026, 11, 12),
                38,
                map,
                null,
                List.of(participant),
                List.of(),
                List.of("How did you decide?"),
                List.of());
    }

    private static MapContent journey() {
        return new MapContent(
                false,
                List.of(new MapContent.Stage("Shop", List.of("Choose a pass"))),
                List.of(new MapContent.Lane(LaneKind.PAIN, "Pain points")),
                List.of());
    }
}
