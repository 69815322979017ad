package app.etappe.evidence;

import org.jspecify.annotations.Nullable;

/**
 * What a group of places stands on together.
 *
 * @param coverage all that was ever said
 * @param asked how many different people were asked about the maps that they are on
 * @param since the same, of what was said after the day from which on it is looked at anew; null where there is no such day
 */
public record Support(
        Coverage coverage, int asked, @Nullable Since since) {

    /** Nobody was asked. */
    public static final Support NONE = new Support(Coverage.NONE, 0, null);

    /** What was said after a day. @param asked how many different people were asked after it */
    public record Since(Coverage coverage, int asked) {}
}
