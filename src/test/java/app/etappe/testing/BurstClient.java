package app.etappe.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody's page without a browser, that adds numbered texts as fast as they are answered, with its own outbox. */
public final class BurstClient {

    private static final Pattern ACKNOWLEDGED = Pattern.compile("\\{\"acknowledged\":(\\d+),");

    private final String server;
    private final String kind;
    private final UUID document;
    private final String cookie;
    private final Path storage;
    private final String word;
    private final List<Integer> acknowledged = new ArrayList<>();
    private final StringBuilder output = new StringBuilder();
    private @Nullable CompletableFuture<Integer> end;

    private BurstClient(String server, String kind, UUID document, String cookie, Path storage, String word) {
        this.server = server;
        this.kind = kind;
        this.document = document;
        this.cookie = cookie;
        this.storage = storage;
        this.word = word;
    }

    /** Adds cards. @param word with which they begin */
    public static BurstClient onMap(String server, UUID map, String cookie, Path storage, String word) {
        return new BurstClient(server, "--map", map, cookie, storage, word);
    }

    /** Adds lines. @param word with which they begin */
    public static BurstClient onInterview(String server, UUID interview, String cookie, Path storage, String word) {
        return new BurstClient(server, "--interview", interview, cookie, storage, word);
    }

    /** Goes on with the next number, up to and with this one. */
    public void start(int lastNumber) throws IOException {
        var client = new ProcessBuilder(
                        NodeJs.find().program().toString(),
                        "frontend/test-clients/burst-client.ts",
                        "--url",
                        server,
                        kind,
                        document.toString(),
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

    /** The texts that the server has answered for, in the order of the answers. */
    public synchronized List<String> acknowledged() {
        return acknowledged.stream().map(number -> word + " " + number).toList();
    }

    /** Whether the process has ended. */
    public boolean isDone() {
        return end != null && end.isDone();
    }

    /** Waits until all is answered. @throws AssertionError if an answered card is missing or stands there twice */
    public void await() {
        if (end == null || end.join() != 0) {
            throw new AssertionError("the client \"" + word + "\" ended badly:\n" + output());
        }
    }

    private synchronized String output() {
        return output.toString();
    }
}
