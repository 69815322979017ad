package app.etappe.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/**
 * The application as a process of its own, as it is in production: it can be killed as by a power cut, and started again
 * at the same address on the same database. It goes with this JVM, however that ends.
 */
public final class ServerProcess implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final List<String> program;
    private final ServerDatabase database;
    private final Path folder;
    private final int port;
    private @Nullable Process process;

    private ServerProcess(List<String> program, ServerDatabase database, Path folder) {
        this.program = program;
        this.database = database;
        this.folder = folder;
        this.port = freePort();
    }

    /**
     * Out of the classes that this JVM runs with, those of the tests left out.
     *
     * @param folder where it runs and writes its log
     */
    public static ServerProcess ofClasses(Path folder, ServerDatabase database) throws IOException {
        var classPath = classPath(entry -> !entry.endsWith("test-classes"));
        return guarded(List.of("-cp", classPath, "app.etappe.EtappeApplication"), folder, database);
    }

    /** Another program than the application, that reads the same variables and answers the same question for its health. */
    public static ServerProcess ofMain(Class<?> main, Path folder, ServerDatabase database) throws IOException {
        return guarded(List.of("-cp", classPath(entry -> true), main.getName()), folder, database);
    }

    private static String classPath(Predicate<String> wanted) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(wanted)
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Out of a packaged jar. @param options of the JVM */
    public static ServerProcess ofJar(Path jar, Path folder, ServerDatabase database, String... options)
            throws IOException {
        var program = new ArrayList<>(List.of(options));
        program.addAll(List.of("-jar", jar.toAbsolutePath().toString()));
        return guarded(program, folder, database);
    }

    private static ServerProcess guarded(List<String> program, Path folder, ServerDatabase database)
            throws IOException {
        Files.createDirectories(folder);
        var server = new ServerProcess(program, database, folder);
        Watchdog.guard(server.pidFile());
        return server;
    }

    private Path pidFile() {
        return folder.resolve("server.pid").toAbsolutePath();
    }

    /** Starts it, and waits until it answers. */
    public void start() throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(program);
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().putAll(database.environment());
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        var started = builder.start();
        process = started;
        Files.writeString(pidFile(), String.valueOf(started.pid()));
        Awaitility.await("the server answers; its log is " + log())
                .atMost(LONGEST_START)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> answers() || !started.isAlive());
        if (!started.isAlive()) {
            throw new IllegalStateException("The server ended instead of starting; its log is " + log());
        }
    }

    private Path log() {
        return folder.resolve("server.log");
    }

    private boolean answers() throws InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var health = HttpRequest.newBuilder(URI.create(address("/actuator/health")))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** {@code kill -9}: no hook of the process runs. Returns when it is gone. */
    public void kill() throws InterruptedException {
        running().destroyForcibly().waitFor();
    }

    /** Its address on this machine, with a path that begins with a slash. */
    public String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** The number of the process. */
    public long pid() {
        return running().pid();
    }

    private Process running() {
        return Optional.ofNullable(process).orElseThrow(() -> new IllegalStateException("It was not started"));
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
