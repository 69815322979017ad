package app.etappe.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.text.StringEscapeUtils;
import org.jspecify.annotations.Nullable;

/** The words of a cue without its tags, parted by the voices that these name. */
final class CueText {

    /**
     * What one voice says.
     *
     * @param voice null where no tag names one
     * @param row how many rows below the cue's first it begins
     */
    record Part(@Nullable String voice, int row, String text) {}

    /** Tags of both formats that change how words look, or say how they are read. Other things in brackets are words. */
    private static final Set<String> TAGS =
            Set.of("v", "c", "i", "b", "u", "s", "ruby", "rt", "lang", "font", "em", "strong", "span", "br");
    /** No tag is longer; without a bound a file of brackets would be searched to its end for each. */
    private static final int LONGEST_TAG = 400;

    private static final int LONGEST_STYLE = 40;

    private final String payload;
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private @Nullable String voice;
    private boolean pronounced;
    private int row;
    private int firstRow;

    private CueText(String payload) {
        this.payload = payload;
    }

    static List<Part> parts(String payload) {
        return new CueText(payload).parts();
    }

    private List<Part> parts() {
        int at = 0;
        while (at < payload.length()) {
            int end = payload.charAt(at) == '<' ? tagEnd(at) : payload.startsWith("{\\", at) ? styleEnd(at) : -1;
            if (end < 0) {
                take(payload.charAt(at));
                at++;
            } else {
                takeTag(payload.substring(at + 1, end));
                at = end + 1;
            }
        }
        finish();
        return parts;
    }

    /** Where the tag ends that begins here; -1 if none does. */
    private int tagEnd(int start) {
        int most = Math.min(payload.length(), start + LONGEST_TAG);
        int end = start + 1;
        while (end < most && payload.charAt(end) != '>' && payload.charAt(end) != '<') {
            end++;
        }
        return end < most && payload.charAt(end) == '>' && isTag(payload.substring(start + 1, end)) ? end : -1;
    }

    /** Where a style override of old subtitle programs ends, such as <code>{\an8}</code>. */
    private int styleEnd(int start) {
        int most = Math.min(payload.length(), start + LONGEST_STYLE);
        int end = start + 1;
        while (end < most && payload.charAt(end) != '}') {
            end++;
        }
        return end < most ? end : -1;
    }

    private static boolean isTag(String tag) {
        return Character.isDigit(tag.isEmpty() ? ' ' : tag.charAt(0))
                ? tag.matches(Timestamp.FORM)
                : TAGS.contains(name(tag));
    }

    private static String name(String tag) {
        var bare = tag.startsWith("/") ? tag.substring(1) : tag;
        int end = 0;
        while (end < bare.length() && Character.isLetter(bare.charAt(end))) {
            end++;
        }
        boolean ends = end == bare.length() || " \t\n./".indexOf(bare.charAt(end)) >= 0;
        return ends ? bare.substring(0, end).toLowerCase(Locale.ROOT) : "";
    }

    private void take(char unit) {
        row += unit == '\n' ? 1 : 0;
        if (pronounced || (words.isEmpty() && Character.isWhitespace(unit))) {
            return;
        }
        firstRow = words.isEmpty() ? row : firstRow;
        words.append(unit);
    }

    private void takeTag(String tag) {
        switch (name(tag)) {
            case "v" -> {
                finish();
                // Classes stand before the name: <v.loud Kim Meyer>.
                var parts = tag.split("\\s", 2);
                voice = tag.startsWith("/") || parts.length < 2 ? null : StringEscapeUtils.unescapeHtml4(parts[1]);
            }
            case "rt" -> pronounced = !tag.startsWith("/");
            case "ruby" -> pronounced = false;
            case "br" -> words.append(' ');
            default -> {}
        }
    }

    private void finish() {
        var text = StringEscapeUtils.unescapeHtml4(words.toString());
        if (!text.isBlank()) {
            parts.add(new Part(voice, firstRow, text));
        }
        words.setLength(0);
        pronounced = false;
    }
}
