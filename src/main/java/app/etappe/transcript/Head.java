package app.etappe.transcript;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a row of a plain transcript begins: with a time, a name, both, or neither.
 *
 * @param name something like a name; null if there is none
 * @param certain whether a time beside the name, or a column of its own, makes it one for sure
 * @param bareTime whether the time stands there without brackets, as "10:15 we left" does
 * @param rest what follows
 */
record Head(
        @Nullable Long start,
        @Nullable Long end,
        @Nullable String name,
        boolean certain,
        boolean bareTime,
        String rest) {

    private static final String TIME = Timestamp.FORM;
    private static final String RANGE = "(" + TIME + ")(?:\\s*(?:-->|-|–|—|to|bis)\\s*(" + TIME + "))?";
    private static final String NAME = "([^:\\[\\]\\t]{1," + SpeakerNames.LONGEST + "}?)";

    /** {@code [00:01:02]}, {@code (1:02 - 1:10)}, {@code 00:01:02}, before whatever follows. */
    private static final Pattern TIMED =
            Pattern.compile("\\s*(?:[\\[({]\\s*" + RANGE + "\\s*[\\])}]|" + RANGE + "(?=\\s|$))\\s*[-–—:|]?\\s*(.*)");
    /** {@code Kim Meyer (00:01): …}, {@code Kim Meyer [1:02]}, {@code Kim Meyer 1:02}. */
    private static final Pattern NAMED_AND_TIMED = Pattern.compile("\\s*" + NAME + "[\\s,|·-]*(?:[\\[(]\\s*" + RANGE
            + "\\s*[\\])]|(?<=\\s)" + RANGE + "(?=\\s*(?::\\s|:?$)))\\s*:?\\s*(.*)");
    /** {@code Kim Meyer: …}. */
    private static final Pattern NAMED = Pattern.compile("\\s*" + NAME + "\\s*:(?:\\s+(.*))?");
    /** {@code Kim Meyer} and the words in the next column. */
    private static final Pattern COLUMNS = Pattern.compile("\\s*" + NAME + "\\t+\\s*(.*)");

    /** Heads are short; what comes behind is only handed through. */
    private static final int LOOKED_AT = 160;

    static Head of(String row) {
        var head = row.substring(0, Math.min(LOOKED_AT, row.length()));
        var behind = row.substring(head.length());
        var timed = TIMED.matcher(head);
        if (timed.matches() && isTime(timed, 1)) {
            var named = of(timed.group(5), behind);
            return new Head(
                    millis(timed, 1), millis(timed, 2), named.name, named.certain, timed.group(1) == null, named.rest);
        }
        var both = NAMED_AND_TIMED.matcher(head);
        if (both.matches() && isTime(both, 2) && SpeakerNames.isLikeName(both.group(1))) {
            return new Head(
                    millis(both, 2), millis(both, 3), both.group(1).strip(), true, false, both.group(6) + behind);
        }
        return of(head, behind);
    }

    private static Head of(String head, String behind) {
        var columns = COLUMNS.matcher(head);
        if (columns.matches() && SpeakerNames.isLikeName(columns.group(1))) {
            return new Head(null, null, columns.group(1).strip(), true, false, columns.group(2) + behind);
        }
        var named = NAMED.matcher(head);
        if (named.matches() && SpeakerNames.isLikeName(named.group(1))) {
            var words = named.group(2);
            return new Head(null, null, named.group(1).strip(), false, false, (words == null ? "" : words) + behind);
        }
        return new Head(null, null, null, false, false, head + behind);
    }

    boolean hasTime() {
        return start != null;
    }

    /** Whether nothing but a time stands there. */
    boolean isTimeAlone() {
        return hasTime() && name == null && rest.isBlank();
    }

    /** The start's group is this one, or in the form without brackets the one two further on; the end's the next. */
    private static boolean isTime(Matcher matcher, int group) {
        return millis(matcher, group) != null;
    }

    private static @Nullable Long millis(Matcher matcher, int group) {
        var written = matcher.group(group) != null ? matcher.group(group) : matcher.group(group + 2);
        var millis = written == null ? OptionalLong.empty() : Timestamp.millis(written);
        return millis.isPresent() && millis.getAsLong() >= 0 ? Long.valueOf(millis.getAsLong()) : null;
    }
}
