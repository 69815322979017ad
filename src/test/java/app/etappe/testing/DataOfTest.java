package app.etappe.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Gives a context a folder of its own for what lies beside the database. */
final class DataOfTest {

    private static final Path ALL = Path.of("target", "test-data");

    private DataOfTest() {}

    /** A new one. */
    static String folder() {
        try {
            Files.createDirectories(ALL);
            return Files.createTempDirectory(ALL, "context").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
