package app.etappe.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A row of a transcript as it stands there.
 *
 * @param number counted from 1
 */
record Row(int number, String text) {

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u0085\u2028]");

    /** The rows of a text, with whatever line ends. */
    static List<Row> of(String text) {
        var rows = new ArrayList<Row>();
        for (var line : LINE_END.split(text, -1)) {
            rows.add(new Row(rows.size() + 1, line));
        }
        return rows;
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
