package app.etappe.base.secret;

import app.etappe.base.CannotStart;
import app.etappe.base.DataFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where the keys come from: {@code ETAPPE_KEY}, or a file beside the database that is made when one is first needed. */
@Component
class KeySource {

    private static final Logger LOG = LoggerFactory.getLogger(KeySource.class);

    private final String given;
    private final Path file;

    KeySource(Environment environment, DataFolder folder) {
        given = environment.getProperty("etappe.key", "");
        file = folder.path().resolve("etappe.key");
    }

    /** For who has to mend something: where the keys are looked for. */
    String where() {
        return given.isBlank() ? "The key file " + file : "ETAPPE_KEY";
    }

    /** The keys, if there are any. @throws CannotStart if they cannot be read */
    Optional<KeyRing> find() {
        if (!given.isBlank()) {
            return Optional.of(KeyRing.read(given, where()));
        }
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(KeyRing.read(Files.readString(file), where()));
        } catch (IOException unreadable) {
            throw new CannotStart(where() + " cannot be read; please check whose it is.", unreadable);
        }
    }

    /** Makes a key and its file, which its owner alone may read. */
    KeyRing make() {
        var key = SecretKey.random();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            write(key.written() + "\n");
        } catch (FileAlreadyExistsException madeMeanwhile) {
            return find().orElseThrow();
        } catch (IOException notWritten) {
            throw new IllegalStateException("the key file could not be written", notWritten);
        }
        LOG.info(
                "Made the key file {}. Keep a copy of it with each backup: without it nobody can read who the participants"
                        + " are. From now on the database belongs to it.",
                file);
        return KeyRing.of(key);
    }

    /** Under another name first, so that the file is whole or not there. */
    private void write(String text) throws IOException {
        var draft = Files.createTempFile(file.toAbsolutePath().getParent(), "etappe", ".key", readableByOwner());
        try (var out = Files.newByteChannel(draft, StandardOpenOption.WRITE)) {
            out.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
        }
        Files.move(draft, file);
    }

    private static FileAttribute<?>[] readableByOwner() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
