package app.etappe.interview;

import app.etappe.base.Refusal;
import java.time.Duration;

/** Times within an interview, in milliseconds since it began. */
final class SaidAt {

    private static final long LATEST = Duration.ofHours(100).toMillis();

    private SaidAt() {}

    /** The same time. @throws Refusal {@code time-range} below 0 or past 100 hours */
    static long require(long millis) {
        if (millis < 0 || millis > LATEST) {
            throw new Refusal("time-range");
        }
        return millis;
    }
}
