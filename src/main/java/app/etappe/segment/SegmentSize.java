package app.etappe.segment;

import app.etappe.base.Days;
import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How large a segment is, and who says so.
 *
 * @param amount per cent with two decimals at most, or a whole number of people
 * @param source where the figure comes from; may be empty
 * @param asOf the day for which it was true; null if nobody knows
 */
public record SegmentSize(
        Measure measure,
        BigDecimal amount,
        String source,
        @Nullable LocalDate asOf) {

    /** What the amount counts. */
    public enum Measure {
        /** The share of all customers, in per cent. */
        SHARE,
        /** How many customers there are. */
        PEOPLE
    }

    /** The most people that a segment has: more than there are on earth. */
    public static final long MOST_PEOPLE = 10_000_000_000L;

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** @throws Refusal {@code share-range}, {@code people-range} (limit), {@code day-range}, or what is wrong with the source */
    public SegmentSize {
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        source = Texts.stored(source, Texts.TITLE);
        switch (measure) {
            case SHARE -> requireShare(amount);
            case PEOPLE -> requirePeople(amount);
        }
        Days.require(asOf);
    }

    private static void requireShare(BigDecimal amount) {
        if (amount.signum() < 0 || amount.compareTo(WHOLE) > 0 || amount.scale() > 2) {
            throw new Refusal("share-range");
        }
    }

    private static void requirePeople(BigDecimal amount) {
        if (amount.signum() < 0 || amount.compareTo(BigDecimal.valueOf(MOST_PEOPLE)) > 0 || amount.scale() > 0) {
            throw new Refusal("people-range", Map.of("limit", MOST_PEOPLE));
        }
    }
}
