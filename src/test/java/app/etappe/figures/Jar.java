package app.etappe.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The packaged application. */
final class Jar {

    private Jar() {}

    /** @throws IllegalStateException with one sentence, if it was not packaged */
    static Path find() throws IOException {
        try (var files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("etappe-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("There is no jar: ./mvnw package -DskipTests"));
        }
    }
}
