package app.etappe.review;

import java.util.Locale;

/** What happened to an item between two reviews, or stands out on the day of one. */
public enum ReviewMark {
    /** Solved before, and customers name it again. */
    OPEN_AGAIN,
    /** Something was to be done by a day that has passed. */
    OVERDUE,
    /** It stands higher than it did. */
    UP,
    /** It stands lower than it did. */
    DOWN,
    /** The review before did not have it. */
    NEW,
    /** It was not solved in the review before. */
    SOLVED,
    /** It was solved or rejected in the review before, and is not any more. */
    REOPENED,
    /** Solved before, and nobody of enough who were asked names it again. */
    CONFIRMED,
    /** It is there still, and was not chosen for this review. */
    NOT_CHOSEN,
    /** The review before had it; it was deleted, or became part of another, before this one. */
    GONE;

    /** In small letters with hyphens, for texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
