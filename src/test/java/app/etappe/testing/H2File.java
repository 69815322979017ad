package app.etappe.testing;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** The file of an H2 database that nobody has open, as a thief of the disk would see it. */
public final class H2File {

    private static final List<Charset> WRITTEN = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE);

    private H2File() {}

    /** Writes the file anew without what was deleted from it. */
    public static void compact(ServerDatabase database) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("shutdown compact");
        }
    }

    /** Of these words those whose letters stand in one of the files of this folder that belong to a database. */
    public static List<String> readable(Path folder, String... words) throws IOException {
        var bytes = new StringBuilder();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(one -> one.toString().endsWith(".db")).toList()) {
                bytes.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        var text = bytes.toString();
        return List.of(words).stream()
                .filter(word -> WRITTEN.stream()
                        .anyMatch(charset ->
                                text.contains(new String(word.getBytes(charset), StandardCharsets.ISO_8859_1))))
                .toList();
    }
}
