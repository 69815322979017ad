package app.etappe.transcript;

import app.etappe.base.Refusal;
import app.etappe.base.upload.Archive;
import app.etappe.base.upload.TextEncoding;
import app.etappe.base.upload.UploadedText;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads transcripts: WebVTT, SRT, plain text with "Speaker: text", and documents (DOCX) of the same. */
public final class TranscriptReader {

    /** The most bytes of a file. */
    public static final int BYTES = 10 * 1024 * 1024;
    /** The most lines of a transcript. */
    public static final int LINES = 10_000;
    /** The most messages that are told one by one. */
    public static final int MESSAGES = 200;

    /** How an old document (DOC) begins. */
    private static final byte[] OLD_DOCUMENT = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final Pattern SRT_TIME = Pattern.compile("\\s*[\\d:]+,\\d+\\s*-->.*", Pattern.DOTALL);
    private static final Pattern CUE_TIME = Pattern.compile("\\s*-?[\\d:]+[.,\\d]*\\s*-->.*", Pattern.DOTALL);

    private TranscriptReader() {}

    /** Like {@link #read(byte[], String, TextEncoding)}, with the encoding recognised. */
    public static Transcript read(byte[] bytes, String fileName) {
        return read(bytes, fileName, null);
    }

    /**
     * Reads a file, known by its content.
     *
     * @param fileName helps where the content is in doubt
     * @param chosen how its letters are written; null to recognise it
     * @throws Refusal {@code file-too-large} (limit in MB), {@code file-empty}, {@code file-is-binary}, {@code encoding-wrong}
     *     (name), {@code document-old}, {@code document-none}, {@code archive-broken}, {@code archive-too-large} (limit in MB),
     *     {@code archive-unsafe}, {@code transcript-empty}, {@code transcript-lines-too-many} (limit)
     */
    public static Transcript read(byte[] bytes, String fileName, @Nullable TextEncoding chosen) {
        UploadedText.requireSize(bytes, BYTES);
        requireNotOld(bytes);
        var builder = new TranscriptBuilder();
        if (Archive.isArchive(bytes)) {
            PlainTranscript.read(DocumentRows.of(Archive.of(bytes)), builder);
            return builder.build(TranscriptFormat.DOCX, null);
        }
        var file = UploadedText.of(bytes, chosen, BYTES);
        var rows = Row.of(file.text());
        var format = format(rows, fileName.toLowerCase(Locale.ROOT));
        if (format == TranscriptFormat.TEXT) {
            PlainTranscript.read(rows, builder);
        } else {
            CueTranscript.read(rows, format, builder);
        }
        return builder.build(format, file.encoding());
    }

    private static TranscriptFormat format(List<Row> rows, String fileName) {
        if (CueReader.isHeader(rows.getFirst().text())) {
            return TranscriptFormat.WEBVTT;
        }
        var time = rows.stream()
                .filter(row -> row.text().contains(CueReader.ARROW))
                .findFirst();
        if (time.isEmpty() || !isTime(CUE_TIME, time.get())) {
            return TranscriptFormat.TEXT;
        }
        if (fileName.endsWith(".vtt")) {
            return TranscriptFormat.WEBVTT;
        }
        return fileName.endsWith(".srt") || isTime(SRT_TIME, time.get())
                ? TranscriptFormat.SRT
                : TranscriptFormat.WEBVTT;
    }

    private static boolean isTime(Pattern pattern, Row row) {
        var text = row.text();
        return pattern.matcher(text.substring(0, Math.min(200, text.length()))).matches();
    }

    private static void requireNotOld(byte[] bytes) {
        for (int i = 0; i < OLD_DOCUMENT.length; i++) {
            if (i >= bytes.length || bytes[i] != OLD_DOCUMENT[i]) {
                return;
            }
        }
        throw new Refusal("document-old");
    }
}
