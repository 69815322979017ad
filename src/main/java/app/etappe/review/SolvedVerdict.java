package app.etappe.review;

import java.util.Locale;

/** What customers say of a solution. */
public enum SolvedVerdict {
    /** Enough of them named it again. */
    OPEN_AGAIN,
    /** Enough were asked, and none named it. */
    CONFIRMED,
    /** Neither. */
    TOO_EARLY;

    /** In small letters with hyphens, for texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
