package app.etappe.painpoint;

import app.etappe.base.Codes;

/** What was decided of an item; it begins open. */
public enum ItemStatus {
    OPEN,
    PLANNED,
    IN_WORK,
    SOLVED,
    REJECTED;

    /** In small letters with hyphens, for texts and frames. */
    public String code() {
        return Codes.of(this);
    }

    /** Whether nothing is left to do. */
    public boolean isClosed() {
        return this == SOLVED || this == REJECTED;
    }
}
