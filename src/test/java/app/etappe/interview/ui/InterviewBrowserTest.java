package app.etappe.interview.ui;

import static app.etappe.interview.ui.LogPage.entry;
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
import app.etappe.testing.People;
import app.etappe.testing.SignedInPerson;
import app.etappe.testing.browser.BrowserTest;
import app.etappe.workspace.Role;
import app.etappe.workspace.WorkspaceService;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** An interview with two people about a map of one card, in the hands of Ines and Jonas. */
abstract class InterviewBrowserTest extends BrowserTest {

    static final String CARD = "Nobody can tell";

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

    SignedInPerson ines;
    SignedInPerson jonas;
    UUID workspace;
    UUID map;
    /** Who speaks unless somebody else is chosen. */
    UUID mia;

    UUID paul;
    UUID interview;

    @BeforeEach
    void an_interview_about_a_map_of_one_card() {
        ines = people.signedIn("Ines");
        jonas = people.signedIn("Jonas");
        var ann = people.signedIn("Ann").account();
        workspace = as(ann, () -> workspaces.create("Rail", "Europe/Berlin"));
        people.admit(workspace, ines.account(), Role.RESEARCHER);
        people.admit(workspace, jonas.account(), Role.RESEARCHER);
        map = as(ines.account(), () -> maps.create(workspace, "Travelling by train", Locale.ENGLISH, journey()));
        mia = participant();
        paul = participant();
        interview = as(ines.account(), () -> interviews.add(workspace, about(map, mia, paul)));
    }

    private UUID participant() {
        return as(ines.account(), () -> participants.add(workspace, new ParticipantDraft(Set.of(), Map.of())));
    }

    Page open(SignedInPerson person) {
        return open(signedIn(person));
    }

    Page open(Page page) {
        page.navigate(address("/w/" + workspace + "/interviews/" + interview));
        assertThat(entry(page)).isVisible();
        return page;
    }

    private static InterviewDraft about(UUID map, UUID... participants) {
        return new InterviewDraft(
                InterviewKind.INTERVIEW,
                "family of four",
                LocalDate.of(2026, 11, 12),
                38,
                map,
                null,
                List.of(participants),
                List.of(),
                List.of("How did you decide?"),
                List.of());
    }

    private static MapContent journey() {
        return new MapContent(
                false,
                List.of(new MapContent.Stage("Shop", List.of("Choose a pass"))),
                List.of(new MapContent.Lane(LaneKind.PAIN, "Pain points")),
                List.of(new MapContent.Card(0, 0, CARD, null, null, 1, new TreeSet<>())));
    }
}
