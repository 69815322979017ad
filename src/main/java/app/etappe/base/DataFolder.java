package app.etappe.base;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where the files lie that belong to the database and are not in it: {@code ETAPPE_DATA}, else the folder of an H2 file,
 * else {@code ./data}.
 */
@Component
public class DataFolder {

    private static final Pattern H2_FILE = Pattern.compile("jdbc:h2:(?:file:)?([^;:]+/)[^;/]+(?:;.*)?");

    private final Path path;

    public DataFolder(Environment environment) {
        var given = environment.getProperty("etappe.data", "");
        var database = H2_FILE.matcher(environment.getProperty("spring.datasource.url", ""));
        if (!given.isBlank()) {
            path = Path.of(given.strip());
        } else if (database.matches()) {
            path = Path.of(database.group(1));
        } else {
            path = Path.of("data");
        }
    }

    /** The folder; it need not be there yet. */
    public Path path() {
        return path;
    }
}
