package app.etappe.transcript;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A point in a recording, as {@code 01:02:03.456}, with or without hours and fractions, which a dot or a comma parts off. */
final class Timestamp {

    /** Sign, hours, minutes, seconds, fraction; to be put into larger patterns. */
    static final String FORM = "-?(?:\\d{1,4}:)?\\d{1,3}:\\d{1,2}(?:[.,]\\d{1,9})?";

    private static final Pattern PARTS =
            Pattern.compile("(-?)(?:(\\d{1,4}):)?(\\d{1,3}):(\\d{1,2})(?:[.,](\\d{1,9}))?");

    private Timestamp() {}

    /** In milliseconds, negative if it says so; empty where this is no time. */
    static OptionalLong millis(String written) {
        var parts = PARTS.matcher(written);
        if (!parts.matches()) {
            return OptionalLong.empty();
        }
        long hours = number(parts, 2);
        long minutes = number(parts, 3);
        long seconds = number(parts, 4);
        if (seconds > 59 || (parts.group(2) != null && minutes > 59)) {
            return OptionalLong.empty();
        }
        long millis = ((hours * 60 + minutes) * 60 + seconds) * 1_000 + fraction(parts.group(5));
        return OptionalLong.of(parts.group(1).isEmpty() ? millis : -millis);
    }

    private static long number(Matcher parts, int group) {
        var digits = parts.group(group);
        return digits == null ? 0 : Long.parseLong(digits);
    }

    @SuppressWarnings("NullAway") // a fraction that is not there is null
    private static long fraction(String digits) {
        return digits == null ? 0 : Long.parseLong((digits + "00").substring(0, 3));
    }
}
