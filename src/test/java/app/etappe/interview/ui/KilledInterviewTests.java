package app.etappe.interview.ui;

import static app.etappe.interview.ui.LogPage.entry;
import static app.etappe.interview.ui.LogPage.say;
import static app.etappe.interview.ui.LogPage.type;
import static app.etappe.testing.Acting.as;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.interview.InterviewDraft;
import app.etappe.interview.InterviewKind;
import app.etappe.interview.InterviewService;
import app.etappe.participant.ParticipantDraft;
import app.etappe.participant.ParticipantService;
import app.etappe.testing.BurstClient;
import app.etappe.testing.People;
import app.etappe.testing.Preparation;
import app.etappe.testing.ServerDatabase;
import app.etappe.testing.SignedInPerson;
import app.etappe.testing.browser.KilledServer;
import app.etappe.workspace.Role;
import app.etappe.workspace.WorkspaceService;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/**
 * The server is killed in mid-line while two note-takers' lines pour in, and started again: no word is lost, none is there
 * twice. Ines and Jonas type in browsers besides; what they have half typed stands in its field afterwards.
 */
abstract class KilledInterviewTests extends KilledServer {

    private static final String HALF = "\"We added it up on paper, leg by";
    // A page that was just reloaded has no log for a moment.
    private static final String TEXTS =
            "[...(document.querySelector('interview-log')?.session?.model.notes ?? [])]" + ".map(({ text }) => text)";

    private record Prepared(SignedInPerson ines, SignedInPerson jonas, UUID workspace, UUID interview) {}

    abstract ServerDatabase database(Path folder);

    @Test
    void no_word_is_lost_and_none_is_there_twice() throws Exception {
        var folder = newFolder();
        var database = database(folder);
        var prepared = Preparation.of(database, KilledInterviewTests::prepare);
        start(folder, database);
        var clients = List.of(client(prepared, prepared.ines(), folder), client(prepared, prepared.jonas(), folder));
        var inesPage = open(prepared, prepared.ines());
        var jonasPage = open(prepared, prepared.jonas());
        type(inesPage, HALF);

        for (int kill = 1; kill <= KILLS; kill++) {
            killInMidBurst(clients, kill);
            say(jonasPage, typedMeanwhile(kill));
            type(jonasPage, "half of the next");
            comeBack(clients, inesPage, jonasPage);
            await(expected(kill), TEXTS, inesPage, jonasPage);
            assertThat(entry(inesPage)).hasValue(HALF.substring(1), longer());
            assertThat(entry(jonasPage)).hasValue("half of the next", longer());
            entry(jonasPage).fill("");
        }

        var texts = texts(inesPage);
        assertThat(texts).as("seed " + SEED).containsExactlyInAnyOrderElementsOf(expected(KILLS));
        assertThat(texts(jonasPage)).containsExactlyElementsOf(texts);
        say(inesPage, " leg.");
        await(List.of("We added it up on paper, leg by leg."), TEXTS, jonasPage);
    }

    private static Prepared prepare(ApplicationContext application) {
        var people = application.getBean(People.class);
        var ines = people.signedIn("Ines");
        var jonas = people.signedIn("Jonas");
        var workspace = as(
                ines.account(),
                () -> application.getBean(WorkspaceService.class).create("Rail", "Europe/Berlin"));
        people.admit(workspace, jonas.account(), Role.RESEARCHER);
        var interview = as(ines.account(), () -> {
            var participant = application
                    .getBean(ParticipantService.class)
                    .add(workspace, new ParticipantDraft(Set.of(), Map.of()));
            return application.getBean(InterviewService.class).add(workspace, with(participant));
        });
        return new Prepared(ines, jonas, workspace, interview);
    }

    private static InterviewDraft with(UUID participant) {
        return new InterviewDraft(
                InterviewKind.INTERVIEW,
                "",
                LocalDate.of(2026, 11, 12),
                38,
                null,
                null,
                List.of(participant),
                List.of(),
                List.of(),
                List.of());
    }

    private BurstClient client(Prepared prepared, SignedInPerson person, Path folder) {
        var storage = folder.resolve("storage-" + person.name());
        return BurstClient.onInterview(address(""), prepared.interview(), person.cookie(), storage, person.name());
    }

    private Page open(Prepared prepared, SignedInPerson person) {
        var page = signedIn(person);
        page.navigate(address("/w/" + prepared.workspace() + "/interviews/" + prepared.interview()));
        assertThat(entry(page)).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
        return page;
    }

    private static List<String> expected(int rounds) {
        var texts = new ArrayList<String>();
        IntStream.rangeClosed(1, rounds)
                .mapToObj(KilledInterviewTests::typedMeanwhile)
                .forEach(texts::add);
        Stream.of("Ines ", "Jonas ")
                .flatMap(word -> IntStream.rangeClosed(1, rounds * EDITS_EACH).mapToObj(number -> word + number))
                .forEach(texts::add);
        return texts;
    }

    private static String typedMeanwhile(int kill) {
        return "Typed while nobody answered " + kill;
    }

    private static LocatorAssertions.HasValueOptions longer() {
        return new LocatorAssertions.HasValueOptions().setTimeout(PATIENCE);
    }

    private static List<String> texts(Page page) {
        return ((List<?>) page.evaluate("() => " + TEXTS))
                .stream().map(String::valueOf).toList();
    }

    static class H2Test extends KilledInterviewTests {
        @Override
        ServerDatabase database(Path folder) {
            return ServerDatabase.h2(folder);
        }
    }

    static class MariaDbTest extends KilledInterviewTests {
        @Override
        ServerDatabase database(Path folder) {
            return ServerDatabase.mariaDb();
        }
    }
}
