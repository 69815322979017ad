package app.etappe.base;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which days somebody may say: all that both databases keep, and no slips of the finger. */
public final class Days {

    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    public static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private Days() {}

    /** @throws Refusal {@code day-range} for one before the first or after the last */
    public static void require(@Nullable LocalDate day) {
        if (day != null && (day.isBefore(FIRST) || day.isAfter(LAST))) {
            throw new Refusal("day-range");
        }
    }
}
