package app.etappe.transcript;

import app.etappe.base.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A row of a transcript as it stands there.
 *
 * @param number counted from 1
 */
record Row(int number, String text) {

    /** Numbers, times and empty rows come with each line, but no more than a few. */
    private static final int MOST = 20 * TranscriptReader.LINES;

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u0085\u2028]");

    /**
     * The rows of a text, with whatever line ends.
     *
     * @throws Refusal {@code transcript-lines-too-many} (limit) where there are many more than a transcript can need
     */
    static List<Row> of(String text) {
        var rows = new ArrayList<Row>();
        var ends = LINE_END.matcher(text);
        int start = 0;
        while (ends.find()) {
            rows.add(new Row(rows.size() + 1, text.substring(start, ends.start())));
            start = ends.end();
            if (rows.size() > MOST) {
                throw new Refusal("transcript-lines-too-many", Map.of("limit", TranscriptReader.LINES));
            }
        }
        rows.add(new Row(rows.size() + 1, text.substring(start)));
        return rows;
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
