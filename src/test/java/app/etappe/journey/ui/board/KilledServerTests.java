package app.etappe.journey.ui.board;

import static app.etappe.testing.Acting.as;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.journey.LaneKind;
import app.etappe.journey.MapContent;
import app.etappe.journey.MapService;
import app.etappe.testing.BurstClient;
import app.etappe.testing.People;
import app.etappe.testing.Preparation;
import app.etappe.testing.ServerDatabase;
import app.etappe.testing.SignedInPerson;
import app.etappe.testing.browser.KilledServer;
import app.etappe.workspace.Role;
import app.etappe.workspace.WorkspaceService;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/**
 * The server is killed as by a power cut while two people's edits pour in, and started again; in the end nothing that was
 * answered is missing or there twice, and what was not answered has come by itself. Ann and Bob look on in browsers.
 */
abstract class KilledServerTests extends KilledServer {

    private static final String IN_HAND = "Reads blogs";
    private static final String HALF = "Half a sent";
    // A page that was just reloaded has no board for a moment.
    private static final String TEXTS = "[...(document.querySelector('journey-board')?.shadowRoot"
            + "?.querySelectorAll('[data-at=card] .text') ?? [])].map((text) => text.textContent)";

    private record Prepared(SignedInPerson ann, SignedInPerson bob, UUID map) {}

    abstract ServerDatabase database(Path folder);

    @Test
    void what_was_answered_stands_once_and_the_rest_comes_by_itself() throws Exception {
        var folder = newFolder();
        var database = database(folder);
        var prepared = Preparation.of(database, KilledServerTests::prepare);
        start(folder, database);
        var clients = List.of(
                client(prepared, prepared.ann(), folder, "Ann's"), client(prepared, prepared.bob(), folder, "Bob's"));
        var annsPage = open(prepared.ann(), prepared.map());
        var bobsPage = open(prepared.bob(), prepared.map());
        beginToType(annsPage);

        for (int kill = 1; kill <= KILLS; kill++) {
            killInMidBurst(clients, kill);
            addCard(bobsPage, madeMeanwhile(kill));
            comeBack(clients, annsPage, bobsPage);
            await(expected(kill), TEXTS, annsPage, bobsPage);
            assertThat(halfTyped(annsPage)).hasValue(HALF, longer());
        }

        var texts = texts(annsPage);
        assertThat(texts).as("seed " + SEED).doesNotHaveDuplicates().containsAll(expected(KILLS));
        assertThat(texts)
                .containsAll(clients.stream()
                        .flatMap(client -> client.acknowledged().stream())
                        .toList());
        assertThat(texts(bobsPage)).containsExactlyElementsOf(texts);
        annsPage.keyboard().type("ence");
        annsPage.keyboard().press("Enter");
        assertThat(card(bobsPage, HALF + "ence")).isVisible();
    }

    private static Prepared prepare(ApplicationContext application) {
        var people = application.getBean(People.class);
        var ann = people.signedIn("Ann");
        var bob = people.signedIn("Bob");
        var workspace = as(
                ann.account(), () -> application.getBean(WorkspaceService.class).create("Rail", "Europe/Berlin"));
        people.admit(workspace, bob.account(), Role.EDITOR);
        var content = new MapContent(
                false,
                List.of(new MapContent.Stage("Plan", List.of("Dream", "Compare"))),
                List.of(new MapContent.Lane(LaneKind.ACTIONS, "Actions")),
                List.of(new MapContent.Card(1, 0, IN_HAND, null, null, 1, new TreeSet<>())));
        var map = as(
                ann.account(),
                () -> application
                        .getBean(MapService.class)
                        .create(workspace, "Travelling by train", Locale.ENGLISH, content));
        return new Prepared(ann, bob, map);
    }

    private BurstClient client(Prepared prepared, SignedInPerson person, Path folder, String word) {
        var storage = folder.resolve("storage-" + person.name());
        return BurstClient.onMap(address(""), prepared.map(), person.cookie(), storage, word);
    }

    private Page open(SignedInPerson person, UUID map) {
        var page = signedIn(person);
        page.navigate(address("/maps/" + map));
        assertThat(card(page, IN_HAND)).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
        return page;
    }

    private static void beginToType(Page page) {
        card(page, IN_HAND).focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Control+a");
        page.keyboard().type(HALF);
    }

    private static void addCard(Page page, String text) {
        page.getByRole(AriaRole.GRIDCELL, new Page.GetByRoleOptions().setName("Actions, Compare"))
                .focus();
        page.keyboard().press("n");
        page.keyboard().type(text);
        page.keyboard().press("Enter");
    }

    private static List<String> expected(int rounds) {
        var texts = new ArrayList<String>();
        IntStream.rangeClosed(1, rounds)
                .mapToObj(KilledServerTests::madeMeanwhile)
                .forEach(texts::add);
        Stream.of("Ann's ", "Bob's ")
                .flatMap(word -> IntStream.rangeClosed(1, rounds * EDITS_EACH).mapToObj(number -> word + number))
                .forEach(texts::add);
        return texts;
    }

    private static String madeMeanwhile(int kill) {
        return "Made while nobody answered " + kill;
    }

    private static Locator card(Page page, String text) {
        return page.locator("journey-board [data-at=card]").and(page.locator("[aria-label=\"" + text + "\"]"));
    }

    private static Locator halfTyped(Page page) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Text of card " + IN_HAND));
    }

    private static LocatorAssertions.HasValueOptions longer() {
        return new LocatorAssertions.HasValueOptions().setTimeout(PATIENCE);
    }

    /** What stands on the screen, the card that Ann is at left out. */
    private static List<String> texts(Page page) {
        return ((List<?>) page.evaluate("() => " + TEXTS))
                .stream()
                        .map(String::valueOf)
                        .filter(text -> !text.equals(IN_HAND))
                        .toList();
    }

    static class H2Test extends KilledServerTests {
        @Override
        ServerDatabase database(Path folder) {
            return ServerDatabase.h2(folder);
        }
    }

    static class MariaDbTest extends KilledServerTests {
        @Override
        ServerDatabase database(Path folder) {
            return ServerDatabase.mariaDb();
        }
    }
}
