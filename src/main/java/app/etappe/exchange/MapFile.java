package app.etappe.exchange;

import java.util.Locale;

/**
 * A map as a file.
 *
 * @param name safe on every system, with its ending
 * @param bytes what is in it
 */
@SuppressWarnings("ArrayRecordComponent") // handed through to the download, compared by nobody
public record MapFile(String name, byte[] bytes) {

    private static final int LONGEST_NAME = 80;

    static MapFile csv(String title, byte[] bytes) {
        return new MapFile(safe(title) + ".csv", bytes);
    }

    /** Whether an import takes it. */
    public boolean fitsImport() {
        return bytes.length <= FileLimits.BYTES;
    }

    /** The most bytes that an import takes. */
    public static int mostBytes() {
        return FileLimits.BYTES;
    }

    /** Without what some system takes for a path, a device, a command or nothing at all. */
    private static String safe(String title) {
        var name = title.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}/\\\\:*?\"<>|]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        name = name.substring(
                0, name.offsetByCodePoints(0, Math.min(LONGEST_NAME, name.codePointCount(0, name.length()))));
        name = name.replaceAll("^[. ]+|[. ]+$", "");
        boolean isDevice = name.toLowerCase(Locale.ROOT).matches("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
        return name.isEmpty() || isDevice ? ("map " + name).strip() : name;
    }
}
