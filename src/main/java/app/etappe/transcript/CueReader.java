package app.etappe.transcript;

import app.etappe.transcript.TranscriptMessage.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cues in the rows of WebVTT and SRT, which differ in little. Forgiving: whatever has words is kept, with a message
 * where something about it is wrong.
 */
final class CueReader {

    static final String ARROW = "-->";
    static final String HEADER = "WEBVTT";

    private static final Pattern TIMES = Pattern.compile("\\s*(\\S+)\\s*-->\\s*(\\S*)(?:\\s.*)?", Pattern.DOTALL);
    /** Times stand at the beginning of their row, before settings that nobody needs here. */
    private static final int LOOKED_AT = 200;

    private final List<Row> rows;
    private final TranscriptBuilder builder;
    private final List<Cue> cues = new ArrayList<>();
    private int at;

    private CueReader(List<Row> rows, TranscriptBuilder builder) {
        this.rows = rows;
        this.builder = builder;
    }

    /** The cues as they stand there. */
    static List<Cue> cues(List<Row> rows, TranscriptFormat format, TranscriptBuilder builder) {
        var reader = new CueReader(rows, builder);
        if (format == TranscriptFormat.WEBVTT) {
            reader.readHeader();
        }
        while (reader.at < rows.size()) {
            reader.readBlock(format);
        }
        return reader.cues;
    }

    static boolean isHeader(String row) {
        return row.startsWith(HEADER)
                && (row.length() == HEADER.length() || " \t".indexOf(row.charAt(HEADER.length())) >= 0);
    }

    private void readHeader() {
        if (!isHeader(rows.getFirst().text())) {
            builder.message(rows.getFirst().number(), Code.HEADER_MISSING, Map.of());
            return;
        }
        while (at < rows.size() && !rows.get(at).isBlank() && !isTime(at)) {
            at++;
        }
        // What stands directly above a time is that cue's name, unless it is the header itself.
        if (at < rows.size() && isTime(at) && at > 1) {
            at--;
        }
    }

    private void readBlock(TranscriptFormat format) {
        if (rows.get(at).isBlank()) {
            at++;
        } else if (format == TranscriptFormat.WEBVTT && isComment()) {
            while (at < rows.size() && !rows.get(at).isBlank()) {
                at++;
            }
        } else if (isTime(at)) {
            readCue();
        } else if (isTime(at + 1)) {
            at++; // the cue's name or number
        } else {
            readStray();
        }
    }

    private boolean isComment() {
        var text = rows.get(at).text();
        boolean isNote = text.equals("NOTE") || text.startsWith("NOTE ") || text.startsWith("NOTE\t");
        var bare = text.strip();
        return isNote || ((bare.equals("STYLE") || bare.equals("REGION")) && !isTime(at + 1));
    }

    private boolean isTime(int index) {
        return index < rows.size() && rows.get(index).text().contains(ARROW);
    }

    private void readCue() {
        var row = rows.get(at);
        at++;
        var payload = new ArrayList<Row>();
        while (at < rows.size() && !rows.get(at).isBlank() && !isTime(at)) {
            payload.add(rows.get(at));
            at++;
        }
        // Without an empty row between two cues, the number of the next one stands under the words of this one.
        if (isTime(at) && !payload.isEmpty() && isNumber(payload.getLast().text())) {
            payload.removeLast();
        }
        cues.add(timed(row, payload));
    }

    /** Words without a time. They are most often the second half of a cue with an empty row in it. */
    private void readStray() {
        var stray = new ArrayList<Row>();
        while (at < rows.size() && !rows.get(at).isBlank() && !isTime(at) && !isTime(at + 1)) {
            stray.add(rows.get(at));
            at++;
        }
        if (stray.size() == 1 && isNumber(stray.getFirst().text())) {
            return;
        }
        builder.message(stray.getFirst().number(), Code.TEXT_WITHOUT_TIME, Map.of());
        cues.add(new Cue(stray.getFirst().number(), null, null, stray));
    }

    private Cue timed(Row row, List<Row> payload) {
        var text = row.text().substring(0, Math.min(LOOKED_AT, row.text().length()));
        var times = TIMES.matcher(text);
        if (!times.matches()) {
            builder.message(row.number(), Code.TIME_WRONG, Map.of("found", shown(text)));
            return new Cue(row.number(), null, null, payload);
        }
        var start = millis(row, times.group(1));
        var end = millis(row, times.group(2));
        if (start != null && end != null && end < start) {
            builder.message(row.number(), Code.END_BEFORE_START, Map.of());
            end = null;
        }
        return new Cue(row.number(), start, end, payload);
    }

    private @Nullable Long millis(Row row, String written) {
        var millis = Timestamp.millis(written);
        if (millis.isEmpty()) {
            builder.message(row.number(), Code.TIME_WRONG, Map.of("found", shown(written)));
            return null;
        }
        if (millis.getAsLong() < 0) {
            builder.message(row.number(), Code.TIME_NEGATIVE, Map.of("found", shown(written)));
        }
        return Math.max(0, millis.getAsLong());
    }

    private static boolean isNumber(String text) {
        return text.strip().matches("\\d{1,9}");
    }

    private static String shown(String text) {
        var bare = text.strip();
        return bare.length() > 40 ? bare.substring(0, 40) + "…" : bare;
    }
}
