package app.etappe.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Makes text of the bytes of a file, if they are text and not too many. */
final class CsvText {

    /** A text has next to no control characters; a program, a picture or an archive is full of them. */
    private static final int MOST_CONTROLS = 8;

    private static final int LOOKED_AT = 65_536;

    private CsvText() {}

    /** The text; empty if the bytes are none, and then the messages say why. */
    static Optional<String> of(byte[] bytes, CsvEncoding encoding, CsvMessages messages) {
        if (bytes.length > FileLimits.BYTES) {
            return refused(messages, "file-too-large", Map.of("limit", FileLimits.BYTES / 1024 / 1024));
        }
        if (bytes.length == 0) {
            return refused(messages, "file-empty", Map.of());
        }
        if (isArchive(bytes)) {
            return refused(messages, "file-is-workbook", Map.of());
        }
        var text = encoding.decode(bytes);
        if (isBinary(text.orElseGet(() -> new String(bytes, StandardCharsets.ISO_8859_1)))) {
            return refused(messages, "file-is-binary", Map.of());
        }
        return text.isPresent() ? text : refused(messages, "encoding-wrong", Map.of("name", encoding.label()));
    }

    private static Optional<String> refused(CsvMessages messages, String code, Map<String, Object> values) {
        messages.error(0, null, code, values);
        return Optional.empty();
    }

    /** Workbooks are archives, and they are what is most often taken for a CSV file. */
    private static boolean isArchive(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    private static boolean isBinary(String text) {
        int looked = Math.min(text.length(), LOOKED_AT);
        int controls = 0;
        for (int i = 0; i < looked; i++) {
            char unit = text.charAt(i);
            controls += unit < ' ' && "\t\n\r\f".indexOf(unit) < 0 ? 1 : 0;
        }
        return controls > MOST_CONTROLS && controls * 50 > looked;
    }
}
