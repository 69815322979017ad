package app.etappe.journey;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.testing.RandomClients;
import app.etappe.testing.SignedInPerson;
import app.etappe.workspace.Role;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Five pages, without a browser but with the page's own code, do random things on one board while their connections are
 * cut and they are reloaded. In the end they, the database and the log have the same board.
 *
 * <p>{@code -Detappe.seeds=1000} plays that many seeds on each database.
 */
abstract class RandomClientsTests extends VariantFixture {

    private static final int STEPS = 200;

    @Autowired
    Elements elements;

    abstract long firstSeed();

    @ParameterizedTest
    @MethodSource("seeds")
    void five_clients_the_database_and_the_log_end_with_the_same_board(long offset) throws Exception {
        long seed = firstSeed() + offset;
        var players = Stream.of("Ann", "Bob", "Cem", "Dora", "Eve")
                .map(people::signedIn)
                .toList();
        var layers = sharedLayers(players);
        var map = layers.getFirst().mapId();

        var seen = RandomClients.play("random-clients.ts", people.server(), map, seed, STEPS, players, List.of());

        for (var layer : layers) {
            var name = layer.layer() == null ? "base" : layer.layer().toString();
            assertThat(CanonicalBoard.ofClients(seen.get(name)))
                    .as("clients and database, layer %s, seed %s", name, seed)
                    .isEqualTo(CanonicalBoard.of(seen(layer)));
        }
        var replay = new BoardLogReplay(database, elements, rows, transaction);
        assertThat(replay.board(map)).as("log and database, seed " + seed).isEqualTo(replay.stored(map));
    }

    static LongStream seeds() {
        return RandomClients.seeds(20);
    }

    /** The base of a map that all of them edit, two variants, and a future state over one of them. */
    private List<Board> sharedLayers(List<SignedInPerson> players) {
        var owner = players.getFirst().account();
        var workspace = as(owner, () -> workspaces.create("Random", "UTC"));
        players.stream().skip(1).forEach(player -> people.admit(workspace, player.account(), Role.EDITOR));
        var map = as(owner, () -> maps.create(workspace, "Random", Locale.ENGLISH, BLANK));
        var base = new Board(boards, map, owner);
        var families = variant(base, "Families");
        return List.of(base, families, variant(base, "Commuters"), future(families, "2030"));
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
