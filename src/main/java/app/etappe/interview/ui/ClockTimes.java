package app.etappe.interview.ui;

import app.etappe.base.Refusal;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

/** Times within an interview as people write them: {@code 1:02:03}, {@code 2:03}. */
final class ClockTimes {

    private static final Pattern FORM = Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,3}):(\\d{2})");

    private ClockTimes() {}

    /** Hours, minutes and seconds. */
    static String written(long millis) {
        var time = Duration.ofMillis(millis);
        return String.format(Locale.ROOT, "%02d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }

    /** Nothing is the beginning. @throws Refusal {@code time-range} where it is no time */
    static long millis(String written) {
        if (written.isBlank()) {
            return 0;
        }
        var time = FORM.matcher(written.strip());
        if (!time.matches()) {
            throw new Refusal("time-range");
        }
        long hours = time.group(1) == null ? 0 : Long.parseLong(time.group(1));
        return Duration.ofHours(hours)
                .plusMinutes(Long.parseLong(time.group(2)))
                .plusSeconds(Long.parseLong(time.group(3)))
                .toMillis();
    }
}
