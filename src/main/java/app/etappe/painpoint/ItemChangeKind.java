package app.etappe.painpoint;

import app.etappe.base.Codes;

/** What of an item has changed. Each has the value that holds from now on, or none where there is none any more. */
public enum ItemChangeKind {
    /** It is new; without a value. */
    MADE,
    /** Without a value, since words are never copied. */
    RENAMED,
    /** Without a value, as above. */
    DESCRIBED,
    SEVERITY,
    IMPACT,
    EFFORT,
    /** By the criterion that the workspace has named. */
    FURTHER,
    /** The status by its name; also where it was decided once more as before. */
    DECIDED,
    /** The account's id. */
    OWNER,
    /** The day, as in 2026-11-22. */
    DUE,
    /** It stands on more cards; without a value. */
    PLACED,
    /** It stands on fewer cards; without a value. */
    TAKEN_OFF,
    /** It is one with another now, by the other's id, and is gone itself. */
    MERGED,
    /** It is gone for good; the value is the name of its kind. */
    DELETED;

    /** In small letters and hyphens, for texts. */
    public String code() {
        return Codes.of(this);
    }
}
