package app.etappe.testing.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Chromium that can be started here: the one that ETAPPE_CHROMIUM names, an installed one, or one out of a registry
 * package that needs nothing of the machine.
 *
 * @param program the executable
 * @param environment variables that it needs beside the usual ones
 */
public record Chromium(Path program, Map<String, String> environment) {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome");
    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin",
            "/usr/local/bin",
            "/snap/bin",
            "/opt/google/chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    /** What Chromium is started with: no graphics card, no traffic of its own, no sandbox, which root may not have. */
    public static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage");

    /** @throws IllegalStateException with one sentence, if no browser can be had */
    public static Chromium find() throws IOException, InterruptedException {
        var named = System.getenv("ETAPPE_CHROMIUM");
        if (named != null && !named.isBlank()) {
            return named(Path.of(named));
        }
        var installed = installed();
        return installed.isPresent() ? installed.get() : PackagedChromium.unpacked();
    }

    private static Chromium named(Path program) {
        if (!Files.isExecutable(program)) {
            throw new IllegalStateException("ETAPPE_CHROMIUM names " + program + ", which is no program.");
        }
        return new Chromium(program, Map.of());
    }

    private static Optional<Chromium> installed() {
        var path = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        return Stream.concat(path, USUAL_PLACES.stream())
                .flatMap(place ->
                        Stream.concat(NAMES.stream().map(name -> Path.of(place, name)), Stream.of(Path.of(place))))
                .filter(Files::isRegularFile)
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new Chromium(program, Map.of()));
    }
}
