package app.etappe.participant;

import app.etappe.base.CannotStart;
import app.etappe.base.DataFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The file beside the database with the ids of those who were erased, one a line. */
@Component
class ErasedFile {

    private static final Logger LOG = LoggerFactory.getLogger(ErasedFile.class);

    private final Path file;

    ErasedFile(DataFolder folder) {
        file = folder.path().resolve("erased-participants.txt");
    }

    /**
     * A line that a crash cut off is passed over: its id stands in the database.
     *
     * @throws CannotStart if the file is there and cannot be read
     */
    Set<UUID> all() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .map(String::strip)
                            .filter(line -> line.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                            .map(UUID::fromString)
                            .collect(Collectors.toSet())
                    : Set.of();
        } catch (IOException unreadable) {
            throw new CannotStart(
                    "%s cannot be read; it says who has to stay erased. Please check whose it is.".formatted(file),
                    unreadable);
        }
    }

    /** Puts these ids into the file, on the disk. Where that fails, the log says so, and the next start tries again. */
    synchronized void add(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        var lines = ids.stream().map(id -> "\n" + id).collect(Collectors.joining("", "", "\n"));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                var bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.US_ASCII));
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(true);
            }
        } catch (IOException notWritten) {
            LOG.error(
                    "{} could not be written; until the next start, a restored backup would bring erased people back",
                    file,
                    notWritten);
        }
    }
}
