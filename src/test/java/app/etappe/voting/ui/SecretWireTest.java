package app.etappe.voting.ui;

import static app.etappe.testing.Acting.as;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.testing.OnH2;
import app.etappe.testing.SignedInPerson;
import app.etappe.voting.BallotService;
import app.etappe.voting.RoundDraft;
import app.etappe.workspace.Role;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Vera gives one pain point 37 votes. Until the reveal no byte that others get has that number, on no page and in no export. */
@OnH2
class SecretWireTest extends VotedMapTest {

    private static final String LATE = "Trains are late";
    private static final int BEFORE = 36;
    /** In words, as what a page is to show, and as a board hears of it. Other numbers that look alike name parts of pages. */
    private static final Pattern TALLY = Pattern.compile("\\b3[67] votes\\b|\"value\":\"?3[67]\"?[,}]|\"votes\":3[67]");

    private static final String CELL = ",37,";

    @Autowired
    BallotService ballots;

    private final List<String> frames = new ArrayList<>();
    private final List<Response> responses = new ArrayList<>();

    @Test
    void nothing_that_others_get_before_the_reveal_has_the_tally() throws IOException {
        var fay = people.signedIn("Fay");
        var vera = people.signedIn("Vera");
        var vic = people.signedIn("Vic");
        var workspace = as(fay.account(), () -> workspaces.create("Rail", "Europe/Berlin"));
        people.admit(workspace, vera.account(), Role.EDITOR);
        people.admit(workspace, vic.account());
        var map = mapOf(fay, workspace, LATE);
        var item = as(fay.account(), () -> lifted(map, LATE));
        var round = as(fay.account(), () -> started(workspace, item));
        as(vera.account(), () -> vote(round, item, BEFORE));

        var opened = Stream.of(fay, vic)
                .flatMap(reader -> pages(workspace, map, item, round).map(address -> open(reader, address)))
                .toList();
        as(vera.account(), () -> vote(round, item, 1));
        as(vera.account(), () -> ballots.done(round, true));
        assertThat(opened.getFirst().getByText("1 of 2 have voted").first()).isVisible();
        assertThat(exported(opened.get(2))).contains(LATE).doesNotContain(CELL);
        assertThat(received().anyMatch(bytes -> bytes.contains("1 of 2 have voted")))
                .isTrue();
        assertThat(tallies()).isEmpty();

        as(fay.account(), () -> leading.end(round));
        assertThat(opened.get(2).getByText("Closed round “Summer”")).isVisible();
        assertThat(exported(opened.get(2))).contains(LATE).doesNotContain(CELL);
        assertThat(tallies()).isEmpty();

        as(fay.account(), () -> leading.reveal(round));

        assertThat(opened.getFirst().getByText("37 votes").first()).isVisible();
        assertThat(exported(opened.get(2))).contains(CELL);
        assertThat(tallies()).contains("37 votes");
    }

    private static Stream<String> pages(UUID workspace, UUID map, UUID item, UUID round) {
        var within = "/w/" + workspace;
        return Stream.of(
                within + "/rounds/" + round,
                within + "/rounds",
                within + "/pain-points",
                within + "/pain-points/" + item,
                within + "/m/" + map,
                "/inbox");
    }

    /** Opens a page and keeps all that it gets. */
    private Page open(SignedInPerson reader, String address) {
        var page = signedIn(reader);
        page.onWebSocket(socket -> socket.onFrameReceived(frame -> frames.add(String.valueOf(frame.text()))));
        page.onResponse(responses::add);
        page.navigate(address(address));
        assertThat(page.locator("#outlet, vaadin-vertical-layout, main, journey-board")
                        .first())
                .isVisible();
        page.waitForLoadState();
        return page;
    }

    private List<String> tallies() {
        return received()
                .flatMap(bytes -> TALLY.matcher(bytes).results().map(MatchResult::group))
                .toList();
    }

    /** Reading a response lets others arrive meanwhile. */
    private Stream<String> received() {
        var bodies = List.copyOf(responses).stream()
                .filter(response -> response.status() == 200)
                .filter(response -> !response.url().contains("/VAADIN/build/"))
                .filter(response ->
                        String.valueOf(response.headerValue("content-type")).matches("(text/html|application/json).*"))
                .map(Response::text)
                .toList();
        return Stream.concat(List.copyOf(frames).stream(), bodies.stream());
    }

    private static String exported(Page list) throws IOException {
        list.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Export"))
                .click();
        var download = list.waitForDownload(
                () -> list.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(Pattern.compile("CSV")))
                        .click());
        return Files.readString(download.path());
    }

    private UUID started(UUID workspace, UUID item) {
        var draft = new RoundDraft("Summer", "", List.of(item), 99, 99, false, true, Set.of(), null, null);
        var round = rounds.add(workspace, draft);
        leading.start(round);
        return round;
    }

    private void vote(UUID round, UUID item, int times) {
        IntStream.range(0, times).forEach(vote -> ballots.vote(round, item));
    }
}
