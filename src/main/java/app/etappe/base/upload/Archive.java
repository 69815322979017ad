package app.etappe.base.upload;

import app.etappe.base.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an office document (DOCX, XLSX), which is a ZIP archive: unpacked within limits, its XML without document
 * types, so that nothing in it names files or addresses to fetch, nor grows while it is read.
 */
public final class Archive {

    /** Unpacked, all parts together. */
    public static final int MOST_BYTES = 50 * 1024 * 1024;
    /** How many bytes one byte may become. */
    private static final int MOST_RATIO = 100;
    /** Up to this size a part may be of any ratio: a small one that says one thing a thousand times is no harm. */
    private static final int ANY_RATIO = 512 * 1024;

    private static final int MOST_PARTS = 2_000;

    private final Map<String, byte[]> parts;

    private Archive(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** Whether these bytes begin as a ZIP archive does. */
    public static boolean isArchive(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /**
     * Unpacks an archive.
     *
     * @throws Refusal {@code archive-broken}, {@code archive-too-large} (limit in MB), {@code archive-unsafe}
     */
    public static Archive of(byte[] bytes) {
        var parts = new TreeMap<String, byte[]>();
        int left = MOST_BYTES;
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                if (!entry.isDirectory()) {
                    var content = content(zip, entry, left);
                    left -= content.length;
                    requireNew(parts.put(key(entry.getName()), content));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal("archive-broken");
        }
        parts.forEach((name, content) -> {
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                SafeXml.requireNoDocumentType(content);
            }
        });
        return new Archive(parts);
    }

    /** The bytes of a part, whose name is compared without case. */
    public Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(key(name)));
    }

    /** All parts by their names in lower case. */
    public Map<String, byte[]> parts() {
        return Collections.unmodifiableMap(parts);
    }

    private static byte[] content(ZipFile zip, ZipArchiveEntry entry, int left) throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption() || !zip.canReadEntryData(entry)) {
            throw new Refusal("archive-broken");
        }
        long most = Math.min(left, Math.max(ANY_RATIO, entry.getCompressedSize() * MOST_RATIO));
        try (InputStream packed = zip.getInputStream(entry)) {
            var content = packed.readNBytes((int) most + 1);
            if (content.length > most) {
                throw tooLarge();
            }
            return content;
        }
    }

    private static void requireNew(byte @Nullable [] before) {
        // Two parts of one name: which of them a reader takes is anybody's guess.
        if (before != null) {
            throw new Refusal("archive-broken");
        }
    }

    private static String key(String name) {
        var bare = name.startsWith("/") ? name.substring(1) : name;
        return bare.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    private static Refusal tooLarge() {
        return new Refusal("archive-too-large", Map.of("limit", MOST_BYTES / 1024 / 1024));
    }
}
