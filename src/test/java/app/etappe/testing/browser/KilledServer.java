package app.etappe.testing.browser;

import app.etappe.testing.BurstClient;
import app.etappe.testing.ServerDatabase;
import app.etappe.testing.ServerProcess;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/**
 * The base of tests in which the server is killed as by a power cut while edits pour in, and started again, while people
 * look on in browsers.
 *
 * <p>{@code -Detappe.kills=20} kills it that often on each database; {@code -Detappe.seed} repeats the moments.
 */
public abstract class KilledServer extends BrowserTest {

    protected static final int KILLS = Integer.getInteger("etappe.kills", 2);
    protected static final long SEED = Long.getLong("etappe.seed", System.nanoTime());
    /** How many texts each client adds between two kills. */
    protected static final int EDITS_EACH = 60;

    protected static final double PATIENCE = Duration.ofMinutes(2).toMillis();

    private final Random moments = new Random(SEED);
    private @Nullable ServerProcess server;

    @Override
    protected String address(String path) {
        return running().address(path);
    }

    private ServerProcess running() {
        return Objects.requireNonNull(server);
    }

    protected static Path newFolder() throws IOException {
        var below = Path.of("target", "killed-servers");
        Files.createDirectories(below);
        return Files.createTempDirectory(below, "server-");
    }

    /** Starts the server that is going to be killed. */
    protected void start(Path folder, ServerDatabase database) throws IOException {
        server = ServerProcess.ofClasses(folder, database);
        running().start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (server != null) {
            server.close();
        }
    }

    /** Lets the clients add what is theirs up to this round, and kills the server in the middle of it. */
    protected void killInMidBurst(List<BurstClient> clients, int round) throws IOException, InterruptedException {
        long before = answered(clients);
        int answers = 10 + moments.nextInt(EDITS_EACH);
        for (var client : clients) {
            client.start(round * EDITS_EACH);
        }
        // There are always some that are not answered.
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

    /** Starts it again and waits until the clients have all their answers, and the pages have loaded themselves again. */
    protected void comeBack(List<BurstClient> clients, Page... pages) throws IOException {
        for (var page : pages) {
            page.evaluate("() => { window.isFromBefore = true; }");
        }
        running().start();
        clients.forEach(BurstClient::await);
        for (var page : pages) {
            page.waitForFunction(
                    "() => !window.isFromBefore", null, new Page.WaitForFunctionOptions().setTimeout(PATIENCE));
        }
    }

    /** Waits until all of these texts are on the page. @param texts JavaScript that gives those that are there */
    protected static void await(List<String> expected, String texts, Page... pages) {
        for (var page : pages) {
            page.waitForFunction(
                    "(texts) => { const there = " + texts + "; return texts.every((text) => there.includes(text)); }",
                    expected,
                    new Page.WaitForFunctionOptions().setTimeout(PATIENCE));
        }
    }
}
