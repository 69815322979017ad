package app.etappe.testing;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The Node.js 24 that the front end is built with: Vaadin's own below the home folder, or the machine's. */
public final class NodeJs {

    private static final String MAJOR = "v24.";

    private final Path program;

    private NodeJs(Path program) {
        this.program = program;
    }

    /** @throws IllegalStateException with one sentence, if there is none */
    public static NodeJs find() throws IOException {
        return Stream.concat(ofVaadin().stream(), ofTheMachine())
                .filter(Files::isExecutable)
                .map(NodeJs::new)
                .filter(NodeJs::isRightVersion)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "There is no Node.js 24: run ./mvnw once, which provides it, or install it."));
    }

    /** The program itself. */
    public Path program() {
        return program;
    }

    /** Runs it in the project's folder and waits for its end. */
    public Result run(List<String> arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(program.toString());
        command.addAll(arguments);
        return Result.of(new ProcessBuilder(command));
    }

    /** Runs the npm that came with it. */
    public Result npm(List<String> arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(program.resolveSibling("npm").toString());
        command.addAll(arguments);
        var npm = new ProcessBuilder(command);
        npm.environment().merge("PATH", program.getParent() + File.pathSeparator, (old, first) -> first + old);
        return Result.of(npm);
    }

    /** How a program ended, and all that it wrote. */
    public record Result(int exitCode, String output) {

        /** Runs the program and waits for its end; it gets nothing to read. */
        public static Result of(ProcessBuilder builder) throws IOException, InterruptedException {
            var process = builder.redirectErrorStream(true).start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), output);
        }
    }

    private static List<Path> ofVaadin() throws IOException {
        var home = Path.of(System.getProperty("user.home"), ".vaadin");
        if (!Files.isDirectory(home)) {
            return List.of();
        }
        try (var folders = Files.list(home)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith("node-" + MAJOR))
                    .map(folder -> folder.resolve("bin").resolve("node"))
                    .toList();
        }
    }

    private static Stream<Path> ofTheMachine() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "node"));
    }

    private boolean isRightVersion() {
        try {
            return run(List.of("--version")).output().startsWith(MAJOR);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
