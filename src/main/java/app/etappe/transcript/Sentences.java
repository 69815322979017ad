package app.etappe.transcript;

import java.util.ArrayList;
import java.util.List;

/** Cuts long texts where it hurts least: at the end of a sentence, else at a space, else anywhere but inside a character. */
public final class Sentences {

    private static final String ENDS = ".!?…。！？";

    private Sentences() {}

    /** Parts of at most this many units, none of them empty. */
    public static List<String> split(String text, int most) {
        var parts = new ArrayList<String>();
        int start = 0;
        while (start < text.length()) {
            int end = text.length() - start > most ? cut(text, start, most) : text.length();
            var part = text.substring(start, end).strip();
            if (!part.isEmpty()) {
                parts.add(part);
            }
            start = end;
        }
        return parts;
    }

    private static int cut(String text, int start, int most) {
        int space = 0;
        for (int i = start + most; i > start; i--) {
            if (!Character.isWhitespace(text.charAt(i))) {
                continue;
            }
            if (ENDS.indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
            space = Math.max(space, i);
        }
        if (space > 0) {
            return space;
        }
        return Character.isLowSurrogate(text.charAt(start + most)) ? start + most - 1 : start + most;
    }
}
