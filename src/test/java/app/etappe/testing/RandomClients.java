package app.etappe.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs those programs of the test clients that let five pages, without a browser but with the page's own code, do random
 * things on one document while their connections are cut and they are loaded again.
 */
public final class RandomClients {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RandomClients() {}

    /** From 0, as many as {@code -Detappe.seeds} says. */
    public static LongStream seeds(int otherwise) {
        return LongStream.range(0, Integer.getInteger("etappe.seeds", otherwise));
    }

    /**
     * Plays one seed.
     *
     * @param more options of the program's own
     * @return what all of them see in the end
     * @throws AssertionError where they do not see the same, or hardly did anything
     */
    public static JsonNode play(
            String program,
            String server,
            UUID document,
            long seed,
            int steps,
            List<SignedInPerson> players,
            List<String> more)
            throws IOException, InterruptedException {
        var cookies = players.stream().map(SignedInPerson::cookie).collect(Collectors.joining(","));
        var arguments = new ArrayList<>(List.of("frontend/test-clients/" + program, "--seen"));
        arguments.addAll(List.of("--url", server, "--id", document.toString(), "--cookies", cookies));
        arguments.addAll(List.of("--seed", String.valueOf(seed), "--steps", String.valueOf(steps)));
        arguments.addAll(more);
        var played = NodeJs.find().run(arguments);
        assertThat(played.exitCode()).as("seed %s: %s", seed, played.output()).isZero();
        var result = JSON.readTree(played.output().strip().lines().toList().getLast());
        assertThat(result.get("revision").asLong())
                .as("revisions, seed " + seed)
                .isGreaterThan(steps / 3);
        return result.get("seen");
    }
}
