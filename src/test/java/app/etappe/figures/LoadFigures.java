package app.etappe.figures;

import static app.etappe.testing.Acting.as;

import app.etappe.journey.MapService;
import app.etappe.testing.NodeJs;
import app.etappe.testing.People;
import app.etappe.testing.Preparation;
import app.etappe.testing.ServerDatabase;
import app.etappe.testing.ServerProcess;
import app.etappe.testing.SignedInPerson;
import app.etappe.workspace.Role;
import app.etappe.workspace.WorkspaceService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One hundred signed-in people look at a board of 500 cards on MariaDB while ten edits a second are made: how long until
 * the others have them, and what it costs the server. Beside it, in turn and on the same database, a bare relay.
 *
 * <p>Needs the packaged jar: {@code ./mvnw package -DskipTests exec:exec@load-figures}. Properties: {@code
 * figures.rounds}, {@code figures.seconds}, {@code figures.viewers}, {@code figures.rate}, {@code
 * figures.warmup} in seconds. With {@code figures.variants=20}
 * the viewers look at that many variants of the map, as many at each, and what is edited is the base.
 */
public final class LoadFigures {

    private static final int VIEWERS = Integer.getInteger("figures.viewers", 100);
    private static final int RATE = Integer.getInteger("figures.rate", 10);
    private static final int VARIANTS = Integer.getInteger("figures.variants", 0);
    private static final int ROUNDS = Integer.getInteger("figures.rounds", 5);
    private static final int SECONDS = Integer.getInteger("figures.seconds", 20);
    private static final int CARDS = 500;
    private static final int WARM_UP_RATE = 100;
    private static final int WARM_UP_SECONDS = Integer.getInteger("figures.warmup", 100);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Prepared(UUID map, String cookies, String layers) {}

    private record Run(double p50, double p99, double cpuSeconds, long deliveries, long missing) {

        double cpuPerThousand() {
            return cpuSeconds * 1000 / deliveries;
        }
    }

    private LoadFigures() {}

    /** Prints a line for each run, and a table of medians. */
    public static void main(String[] arguments) {
        Program.run(LoadFigures::measure);
    }

    private static void measure() throws Exception {
        var folder = Files.createDirectories(Path.of("target", "figures"));
        var database = ServerDatabase.mariaDb();
        var prepared = Preparation.of(database, LoadFigures::prepare);
        try (var board = ServerProcess.ofJar(Jar.find(), folder.resolve("board"), database);
                var relay = ServerProcess.ofMain(BareRelay.class, folder.resolve("relay"), database)) {
            board.start();
            relay.start();
            var boardOptions = List.of(
                    "--url", board.address(""),
                    "--map", prepared.map().toString(),
                    "--cookies", prepared.cookies(),
                    "--layers", prepared.layers());
            var relayOptions = List.of("--relay", relay.address(BareRelay.PATH).replaceFirst("http", "ws"));
            System.out.println("warming up");
            run(relay, relayOptions, WARM_UP_RATE, WARM_UP_SECONDS / 5);
            run(board, boardOptions, WARM_UP_RATE, WARM_UP_SECONDS);
            var relayRuns = new ArrayList<Run>();
            var boardRuns = new ArrayList<Run>();
            for (int round = 0; round < ROUNDS; round++) {
                relayRuns.add(run(relay, relayOptions, RATE, SECONDS));
                System.out.println("relay " + relayRuns.getLast());
                boardRuns.add(run(board, boardOptions, RATE, SECONDS));
                System.out.println("board " + boardRuns.getLast());
            }
            print(relayRuns, boardRuns);
        }
    }

    private static Prepared prepare(ApplicationContext application) {
        var people = application.getBean(People.class);
        var viewers = IntStream.rangeClosed(1, VIEWERS)
                .mapToObj(number -> people.signedIn("Viewer" + number))
                .toList();
        var owner = viewers.getFirst().account();
        var workspace =
                as(owner, () -> application.getBean(WorkspaceService.class).create("Load", "UTC"));
        viewers.stream().skip(1).forEach(viewer -> people.admit(workspace, viewer.account(), Role.EDITOR));
        var map = as(
                owner,
                () -> application
                        .getBean(MapService.class)
                        .create(workspace, "Load", Locale.ENGLISH, LargeMaps.of(CARDS)));
        var layers = as(owner, () -> SmallVariants.add(application, workspace, map, VARIANTS));
        return new Prepared(
                map,
                viewers.stream().map(SignedInPerson::cookie).collect(Collectors.joining(",")),
                layers.stream().map(UUID::toString).collect(Collectors.joining(",")));
    }

    private static Run run(ServerProcess server, List<String> target, int rate, int seconds)
            throws IOException, InterruptedException {
        var command =
                new ArrayList<>(List.of(NodeJs.find().program().toString(), "frontend/test-clients/load-clients.ts"));
        command.addAll(target);
        command.addAll(List.of(
                "--viewers", String.valueOf(VIEWERS),
                "--rate", String.valueOf(rate),
                "--seconds", String.valueOf(seconds)));
        var clients = new ProcessBuilder(command).redirectErrorStream(true).start();
        double before = 0;
        double after = 0;
        var output = new ArrayList<String>();
        try (var lines = clients.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
                switch (line) {
                    case "measuring" -> before = cpuSeconds(server);
                    case "measured" -> after = cpuSeconds(server);
                    default -> {}
                }
            }
        }
        if (clients.waitFor() != 0) {
            throw new IllegalStateException("The clients ended badly: " + String.join("\n", output));
        }
        return run(JSON.readTree(output.getLast()), after - before);
    }

    private static Run run(JsonNode result, double cpuSeconds) {
        return new Run(
                result.get("p50").asDouble(),
                result.get("p99").asDouble(),
                cpuSeconds,
                result.get("deliveries").asLong(),
                result.get("missing").asLong());
    }

    private static double cpuSeconds(ServerProcess server) {
        return ProcessHandle.of(server.pid())
                        .flatMap(process -> process.info().totalCpuDuration())
                        .orElseThrow()
                        .toNanos()
                / 1e9;
    }

    private static void print(List<Run> relay, List<Run> board) {
        System.out.printf(
                Locale.ROOT,
                "%n%d viewers, %d variants, %d edits/s, medians of %d runs of %d s%n",
                VIEWERS,
                VARIANTS,
                RATE,
                ROUNDS,
                SECONDS);
        System.out.println("| | p50 ms | p99 ms | server CPU s per 1,000 deliveries | missing |");
        System.out.println("|---|---|---|---|---|");
        print("bare relay", relay);
        print("board", board);
        System.out.printf(
                Locale.ROOT,
                "| board : relay | %.2f | %.2f | %.2f | |%n",
                median(board, Run::p50) / median(relay, Run::p50),
                median(board, Run::p99) / median(relay, Run::p99),
                median(board, Run::cpuPerThousand) / median(relay, Run::cpuPerThousand));
    }

    private static void print(String name, List<Run> runs) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.4f | %d |%n",
                name,
                median(runs, Run::p50),
                median(runs, Run::p99),
                median(runs, Run::cpuPerThousand),
                runs.stream().mapToLong(Run::missing).sum());
    }

    private static double median(List<Run> runs, ToDoubleFunction<Run> figure) {
        return Medians.of(runs.stream().mapToDouble(figure).toArray());
    }
}
