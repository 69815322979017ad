package app.etappe.journey.ui.board;

import app.etappe.testing.NodeJs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody's page without a browser, that adds numbered cards as fast as they are answered, with its own outbox. */
class BurstClient {

    private static final Pattern ACKNOWLEDGED = Pattern.compile("\\{\"acknowledged\":(\\d+),");

    private final String server;
    private final UUID map;
    private final String cookie;
    private final Path storage;
    private final String word;
    private final List<Integer> acknowledged = new ArrayList<>();
    private final StringBuilder output = new StringBuilder();
    private @Nullable CompletableFuture<Integer> end;

    /** @param word with which its cards begin */
    BurstClient(String server, UUID map, String cookie, Path storage, String word) {
        this.server = server;
        this.map = map;
        this.cookie = cookie;
        this.storage = storage;
        this.word = word;
    }

    /** Goes on with the next number, up to and with this one. */
    void start(int lastNumber) throws IOException {
        var client = new ProcessBuilder(
                        NodeJs.find().program().toString(),
                        "frontend/test-clients/burst-client.ts",
                        "--url",
                        server,
                        "--map",
                        map.toString(),
                        "--cookie",
                        cookie,
                        "--storage",
                        storage.toString(),
                        "--word",
                        word,
                        "--edits",
                        String.valueOf(lastNumber))
                .redirectErrorStream(true)
                .start();
        end = CompletableFuture.supplyAsync(() -> {
            try (var lines = client.inputReader()) {
                lines.lines().forEach(this::hear);
                return client.waitFor();
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            } finally {
                client.destroyForcibly();
            }
        });
    }

    private synchronized void hear(String line) {
        output.append(line).append('\n');
        ACKNOWLEDGED
                .matcher(line)
                .results()
                .map((MatchResult found) -> Integer.valueOf(found.group(1)))
                .forEach(acknowledged::add);
    }

    /** The texts of the cards that the server has answered for, in the order of the answers. */
    synchronized List<String> acknowledged() {
        return acknowledged.stream().map(number -> word + " " + number).toList();
    }

    /** Whether the process has ended. */
    boolean isDone() {
        return end != null && end.isDone();
    }

    /** Waits until all is answered. @throws AssertionError if an answered card is missing or stands there twice */
    void await() {
        if (end == null || end.join() != 0) {
            throw new AssertionError("the client \"" + word + "\" ended badly:\n" + output());
        }
    }

    synchronized String output() {
        return output.toString();
    }
}
