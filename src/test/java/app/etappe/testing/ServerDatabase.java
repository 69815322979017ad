package app.etappe.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

/** A database of its own for a server in a process of its own: it outlives both. */
public record ServerDatabase(String url, String user, String password) {

    private static final String FOLDER = "./data/";

    /** An H2 file in this folder, with the options that the shipped configuration has. */
    public static ServerDatabase h2(Path folder) {
        var shipped = shipped("spring.datasource.url");
        if (!shipped.contains(FOLDER)) {
            throw new IllegalStateException("application.yml no longer keeps its file below " + FOLDER);
        }
        return new ServerDatabase(
                shipped.replace(FOLDER, folder.toAbsolutePath() + "/"), shipped("spring.datasource.username"), "");
    }

    /** A new schema on the MariaDB server of this run. */
    public static ServerDatabase mariaDb() {
        return new ServerDatabase(MariaDbServer.running().createSchema(), MariaDbServer.USER, MariaDbServer.PASSWORD);
    }

    /** The one that this process was told of by the variables. */
    public static ServerDatabase ofEnvironment() {
        return new ServerDatabase(
                System.getenv("SPRING_DATASOURCE_URL"),
                System.getenv("SPRING_DATASOURCE_USERNAME"),
                System.getenv("SPRING_DATASOURCE_PASSWORD"));
    }

    /** A connection to it, past the application. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** The variables by which a server is told of it. */
    public Map<String, String> environment() {
        return Map.of(
                "SPRING_DATASOURCE_URL", url,
                "SPRING_DATASOURCE_USERNAME", user,
                "SPRING_DATASOURCE_PASSWORD", password);
    }

    /** The same as properties of an application in this JVM. */
    Map<String, Object> properties() {
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", user,
                "spring.datasource.password", password);
    }

    /** From the file itself, so that a developer's SPRING_DATASOURCE_URL is never written to by a test. */
    private static String shipped(String property) {
        try {
            return new YamlPropertySourceLoader()
                    .load("shipped", new ClassPathResource("application.yml")).stream()
                            .map((PropertySource<?> source) -> source.getProperty(property))
                            .filter(Objects::nonNull)
                            .map(String::valueOf)
                            .findFirst()
                            .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
