package app.etappe.interview.ui;

import static app.etappe.testing.Acting.as;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.etappe.interview.InterviewDraft;
import app.etappe.interview.InterviewKind;
import app.etappe.interview.InterviewService;
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
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ines brings transcripts and complaints in from the disk. */
@OnH2
class ResearchImportInBrowserTest extends BrowserTest {

    private static final String TRANSCRIPT = """
            WEBVTT

            00:00:01.000 --> 00:00:03.000
            <v Ines>How did you decide?

            00:00:04.000 --> 00:00:08.000
            <v Kim>We had a list from my sister.
            """;

    @Autowired
    People people;

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    ParticipantService participants;

    @Autowired
    InterviewService interviews;

    private SignedInPerson ines;
    private String list;
    private UUID talk;

    @BeforeEach
    void ines_has_an_interview() {
        ines = people.signedIn("Ines");
        var ann = people.signedIn("Ann").account();
        var workspace = as(ann, () -> workspaces.create("Rail", "Europe/Berlin"));
        people.admit(workspace, ines.account(), Role.RESEARCHER);
        talk = as(ines.account(), () -> {
            var participant = participants.add(workspace, new ParticipantDraft(Set.of(), Map.of()));
            return interviews.add(workspace, with(participant));
        });
        list = "/w/" + workspace + "/interviews";
    }

    private static InterviewDraft with(UUID participant) {
        return new InterviewDraft(
                InterviewKind.INTERVIEW,
                "family of four",
                LocalDate.of(2026, 11, 12),
                38,
                null,
                null,
                List.of(participant),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void a_transcript_is_shown_before_its_lines_are_taken_over() {
        var page = open(list + "/" + talk);

        choose(page, "What can be done with this interview", "Import a transcript…");
        give(page, "talk.vtt", TRANSCRIPT);
        assertThat(dialog(page).getByText("We had a list from my sister.")).isVisible();
        button(page, "Take 2 lines over").click();

        assertThat(page.getByRole(AriaRole.LISTITEM, new Page.GetByRoleOptions().setName("We had a list")))
                .isVisible();
        assertThat(dialog(page)).hasCount(0);
    }

    @Test
    void complaints_with_a_mistake_are_refused_by_row_and_come_in_once_it_is_mended() {
        var page = open(list);

        choose(page, "More: bring research in, tags", "Import complaints or survey answers…");
        give(page, "complaints.csv", "date,text\n2026-10-01,An hour late.\n2026-13-01,Wrong day.\n");
        assertThat(dialog(page).getByText("2026-13-01")).isVisible();
        assertThat(button(page, "Import")).isDisabled();
        give(page, "complaints.csv", "date,text\n2026-10-01,An hour late.\n2026-10-02,No seat.\n");
        button(page, "Import").click();

        assertThat(dialog(page)).hasCount(0);
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Complaint")))
                .hasCount(2);
    }

    private Page open(String place) {
        var page = signedIn(ines);
        page.navigate(address(place));
        return page;
    }

    private static void choose(Page page, String menu, String entry) {
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(menu))
                .click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(entry))
                .click();
    }

    private static void give(Page page, String name, String content) {
        dialog(page)
                .locator("input[type=file]")
                .setInputFiles(new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
    }

    private static Locator dialog(Page page) {
        return page.getByRole(AriaRole.DIALOG);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
