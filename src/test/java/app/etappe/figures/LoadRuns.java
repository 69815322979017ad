package app.etappe.figures;

import app.etappe.testing.NodeJs;
import app.etappe.testing.ServerDatabase;
import app.etappe.testing.ServerProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * People who have one document open while some of them edit it, from a process of their own; in turn with as many on a
 * bare relay, on the same database: how long until the others have an edit, and what that costs the server.
 *
 * @param what the document, for the table
 * @param warmUp how to reach what is edited before anything counts
 * @param target how to reach what is edited then
 */
record LoadRuns(String what, int viewers, int editors, int rate, Target warmUp, Target target) {

    private static final int ROUNDS = Integer.getInteger("figures.rounds", 5);
    private static final int SECONDS = Integer.getInteger("figures.seconds", 20);
    private static final int WARM_UP_RATE = Integer.getInteger("figures.warmup-rate", 100);
    private static final int WARM_UP_SECONDS = Integer.getInteger("figures.warmup", 100);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The options of the clients by which they find it, besides the server's address. */
    record Target(List<String> options) {}

    private record Run(double p50, double p99, double cpuSeconds, long deliveries, long missing) {

        double cpuPerThousand() {
            return cpuSeconds * 1000 / deliveries;
        }
    }

    /** Prints a line for each run, and a table of medians. */
    void measure(Path folder, ServerDatabase database) throws Exception {
        try (var server = ServerProcess.ofJar(Jar.find(), folder.resolve(what), database);
                var relay = ServerProcess.ofMain(BareRelay.class, folder.resolve("relay"), database)) {
            server.start();
            relay.start();
            var relayed = List.of("--relay", relay.address(BareRelay.PATH).replaceFirst("http", "ws"));
            System.out.println("warming up");
            run(relay, relayed, WARM_UP_RATE, WARM_UP_SECONDS / 5);
            run(server, options(server, warmUp), WARM_UP_RATE, WARM_UP_SECONDS);
            var relayRuns = new ArrayList<Run>();
            var runs = new ArrayList<Run>();
            for (int round = 0; round < ROUNDS; round++) {
                relayRuns.add(run(relay, relayed, rate, SECONDS));
                System.out.println("relay " + relayRuns.getLast());
                runs.add(run(server, options(server, target), rate, SECONDS));
                System.out.println(what + " " + runs.getLast());
            }
            print(relayRuns, runs);
        }
    }

    private static List<String> options(ServerProcess server, Target target) {
        var options = new ArrayList<>(List.of("--url", server.address("")));
        options.addAll(target.options());
        return options;
    }

    private Run run(ServerProcess server, List<String> options, int rate, int seconds)
            throws IOException, InterruptedException {
        var command =
                new ArrayList<>(List.of(NodeJs.find().program().toString(), "frontend/test-clients/load-clients.ts"));
        command.addAll(options);
        command.addAll(List.of("--viewers", String.valueOf(viewers), "--editors", String.valueOf(editors)));
        command.addAll(List.of("--rate", String.valueOf(rate), "--seconds", String.valueOf(seconds)));
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

    private void print(List<Run> relay, List<Run> runs) {
        System.out.printf(
                Locale.ROOT,
                "%n%d viewers, %d of them edit, %d edits/s, medians of %d runs of %d s%n",
                viewers,
                editors,
                rate,
                ROUNDS,
                SECONDS);
        System.out.println("| | p50 ms | p99 ms | server CPU s per 1,000 deliveries | missing |");
        System.out.println("|---|---|---|---|---|");
        print("bare relay", relay);
        print(what, runs);
        System.out.printf(
                Locale.ROOT,
                "| %s : relay | %.2f | %.2f | %.2f | |%n",
                what,
                median(runs, Run::p50) / median(relay, Run::p50),
                median(runs, Run::p99) / median(relay, Run::p99),
                median(runs, Run::cpuPerThousand) / median(relay, Run::cpuPerThousand));
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
