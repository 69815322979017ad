package app.etappe.base.upload;

import app.etappe.base.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file.
 *
 * @param encoding how its letters are written: recognised, or chosen
 * @param text without a byte order mark
 */
public record UploadedText(TextEncoding encoding, String text) {

    /** A text has next to no control characters; a program, a picture or an archive is full of them. */
    private static final int MOST_CONTROLS = 8;

    private static final int LOOKED_AT = 65_536;

    /**
     * Makes text of bytes, if they are text.
     *
     * @param chosen the encoding that somebody chose; null to recognise it
     * @param mostBytes a multiple of a megabyte
     * @throws Refusal {@code file-too-large} (limit in MB), {@code file-empty}, {@code file-is-archive},
     *     {@code file-is-binary}, {@code encoding-wrong} (name)
     */
    public static UploadedText of(byte[] bytes, @Nullable TextEncoding chosen, int mostBytes) {
        requireSize(bytes, mostBytes);
        if (Archive.isArchive(bytes)) {
            throw new Refusal("file-is-archive");
        }
        var encoding = chosen != null ? chosen : TextEncoding.recognise(bytes);
        var text = encoding.decode(bytes);
        if (isBinary(text.orElseGet(() -> new String(bytes, StandardCharsets.ISO_8859_1)))) {
            throw new Refusal("file-is-binary");
        }
        return new UploadedText(
                encoding, text.orElseThrow(() -> new Refusal("encoding-wrong", Map.of("name", encoding.label()))));
    }

    /** @throws Refusal {@code file-too-large} (limit in MB), {@code file-empty} */
    public static void requireSize(byte[] bytes, int mostBytes) {
        if (bytes.length > mostBytes) {
            throw new Refusal("file-too-large", Map.of("limit", mostBytes / 1024 / 1024));
        }
        if (bytes.length == 0) {
            throw new Refusal("file-empty");
        }
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
