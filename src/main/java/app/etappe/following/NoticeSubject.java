package app.etappe.following;

/** What a notice is about. */
public enum NoticeSubject {
    ITEM,
    /** A voting round whose votes were revealed. */
    ROUND
}
