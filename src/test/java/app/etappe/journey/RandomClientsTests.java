package app.etappe.journey;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.testing.NodeJs;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.testing.SignedInPerson;
import app.etappe.workspace.Role;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Five pages, without a browser but with the page's own code, do random things on one board while their connections are
 * cut and they are reloaded. In the end they, the database and the log have the same board.
 *
 * <p>{@code -Detappe.seeds=1000} plays that many seeds on each database.
 */
abstract class RandomClientsTests extends BoardFixture {

    private static final int SEEDS = Integer.getInteger("etappe.seeds", 20);

    @Autowired
    Elements elements;

    @Autowired
    LayerValues rows;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JsonMapper json;

    abstract long firstSeed();

    @ParameterizedTest
    @MethodSource("seeds")
    void five_clients_the_database_and_the_log_end_with_the_same_board(long offset) throws Exception {
        long seed = firstSeed() + offset;
        var players = Stream.of("Ann", "Bob", "Cem", "Dora", "Eve")
                .map(people::signedIn)
                .toList();
        var map = sharedMap(players);

        var played = NodeJs.find().run(arguments(seed, map, players));

        assertThat(played.exitCode()).as("seed %s: %s", seed, played.output()).isZero();
        var clients = CanonicalBoard.ofClients(
                json.readTree(lastLine(played.output())).get("board"));
        var owner = players.getFirst().account();
        var stored = CanonicalBoard.of(as(owner, () -> boards.snapshot(map)));
        assertThat(clients).as("clients and database, seed " + seed).isEqualTo(stored);
        var replay = new BoardLogReplay(database, elements, rows, transaction);
        assertThat(replay.board(map)).as("log and database, seed " + seed).isEqualTo(replay.stored(map));
    }

    static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    private UUID sharedMap(List<SignedInPerson> players) {
        var owner = players.getFirst().account();
        var workspace = as(owner, () -> workspaces.create("Random", "UTC"));
        players.stream().skip(1).forEach(player -> people.admit(workspace, player.account(), Role.EDITOR));
        return as(owner, () -> maps.create(workspace, "Random", Locale.ENGLISH, BLANK));
    }

    private List<String> arguments(long seed, UUID map, List<SignedInPerson> players) {
        var cookies =
                String.join(",", players.stream().map(SignedInPerson::cookie).toList());
        return List.of(
                "frontend/test-clients/random-clients.ts",
                "--url",
                people.server(),
                "--map",
                map.toString(),
                "--cookies",
                cookies,
                "--seed",
                String.valueOf(seed),
                "--steps",
                "200",
                "--board");
    }

    private static String lastLine(String output) {
        return output.strip().lines().toList().getLast();
    }

    @OnH2
    static class H2Test extends RandomClientsTests {
        @Override
        long firstSeed() {
            return 1;
        }
    }

    @OnMariaDb
    static class MariaDbTest extends RandomClientsTests {
        @Override
        long firstSeed() {
            return 1_000_001;
        }
    }
}
