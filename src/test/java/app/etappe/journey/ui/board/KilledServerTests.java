package app.etappe.journey.ui.board;

import static app.etappe.testing.Acting.as;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.journey.LaneKind;
import app.etappe.journey.MapContent;
import app.etappe.journey.MapService;
import app.etappe.testing.People;
import app.etappe.testing.Preparation;
import app.etappe.testing.ServerDatabase;
import app.etappe.testing.ServerProcess;
import app.etappe.testing.SignedInPerson;
import app.etappe.testing.browser.BrowserTest;
import app.etappe.workspace.Role;
import app.etappe.workspace.WorkspaceService;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/**
 * The server is killed as by a power cut while two people's edits pour in, and started again; in the end nothing that was
 * answered is missing or there twice, and what was not answered has come by itself. Ann and Bob look on in browsers.
 *
 * <p>{@code -Detappe.kills=20} kills it that often on each database; {@code -Detappe.seed} repeats the moments.
 */
abstract class KilledServerTests extends BrowserTest {

    private static final int KILLS = Integer.getInteger("etappe.kills", 2);
    private static final long SEED = Long.getLong("etappe.seed", System.nanoTime());
    private static final int EDITS_EACH = 60;
    private static final String IN_HAND = "Reads blogs";
    private static final String HALF = "Half a sent";
    // A page that was just reloaded has no board for a moment.
    private static final String TEXTS = "[...(document.querySelector('journey-board')?.shadowRoot"
            + "?.querySelectorAll('[data-at=card] .text') ?? [])].map((text) => text.textContent)";
    private static final double PATIENCE = Duration.ofMinutes(2).toMillis();

    private @Nullable ServerProcess server;

    private record Prepared(SignedInPerson ann, SignedInPerson bob, UUID map) {}

    abstract ServerDatabase database(Path folder);

    @Override
    protected String address(String path) {
        return running().address(path);
    }

    private ServerProcess running() {
        return Objects.requireNonNull(server);
    }

    @Test
    void what_was_answered_stands_once_and_the_rest_comes_by_itself() throws Exception {
        var folder = newFolder();
        var database = database(folder);
        var prepared = Preparation.of(database, KilledServerTests::prepare);
        try (var started = ServerProcess.ofClasses(folder, database)) {
            server = started;
            started.start();
            var clients = List.of(
                    client(prepared, prepared.ann(), folder, "Ann's"),
                    client(prepared, prepared.bob(), folder, "Bob's"));
            var annsPage = open(prepared.ann(), prepared.map());
            var bobsPage = open(prepared.bob(), prepared.map());
            beginToType(annsPage);

            var moments = new Random(SEED);
            for (int kill = 1; kill <= KILLS; kill++) {
                pour(clients, kill);
                killAfter(10 + moments.nextInt(EDITS_EACH), clients);
                addCard(bobsPage, madeMeanwhile(kill));
                expectReload(annsPage, bobsPage);
                started.start();
                clients.forEach(BurstClient::await);
                awaitReload(annsPage, bobsPage);
                awaitAll(kill, annsPage, bobsPage);
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
    }

    private static Path newFolder() throws IOException {
        var below = Path.of("target", "killed-servers");
        Files.createDirectories(below);
        return Files.createTempDirectory(below, "server-");
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
        return new BurstClient(address(""), prepared.map(), person.cookie(), storage, word);
    }

    private Page open(SignedInPerson person, UUID map) {
        var page = newPerson();
        var cookie = person.cookie().split("=", 2);
        page.context().addCookies(List.of(new Cookie(cookie[0], cookie[1]).setUrl(address("/"))));
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

    private static void pour(List<BurstClient> clients, int round) throws IOException {
        for (var client : clients) {
            client.start(round * EDITS_EACH);
        }
    }

    /** Kills the server as soon as so many more edits are answered; there are always some that are not. */
    private void killAfter(int answers, List<BurstClient> clients) throws InterruptedException {
        long before = answered(clients);
        Awaitility.await("answers to a burst")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(2))
                .until(() -> answered(clients) >= before + answers
                        || clients.stream().allMatch(BurstClient::isDone));
        running().kill();
    }

    private static long answered(List<BurstClient> clients) {
        return clients.stream()
                .mapToLong(client -> client.acknowledged().size())
                .sum();
    }

    private static void addCard(Page page, String text) {
        page.getByRole(AriaRole.GRIDCELL, new Page.GetByRoleOptions().setName("Actions, Compare"))
                .focus();
        page.keyboard().press("n");
        page.keyboard().type(text);
        page.keyboard().press("Enter");
    }

    private static void expectReload(Page... pages) {
        for (var page : pages) {
            page.evaluate("() => { window.isFromBefore = true; }");
        }
    }

    private static void awaitReload(Page... pages) {
        for (var page : pages) {
            page.waitForFunction(
                    "() => !window.isFromBefore", null, new Page.WaitForFunctionOptions().setTimeout(PATIENCE));
        }
    }

    private static void awaitAll(int rounds, Page... pages) {
        for (var page : pages) {
            page.waitForFunction(
                    "(texts) => { const there = " + TEXTS + "; return texts.every((text) => there.includes(text)); }",
                    expected(rounds),
                    new Page.WaitForFunctionOptions().setTimeout(PATIENCE));
        }
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
