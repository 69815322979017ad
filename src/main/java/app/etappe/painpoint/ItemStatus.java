package app.etappe.painpoint;

import java.util.Locale;

/** What was decided of an item; it begins open. */
public enum ItemStatus {
    OPEN,
    PLANNED,
    IN_WORK,
    SOLVED,
    REJECTED;

    /** In small letters with hyphens, for texts and frames. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether nothing is left to do. */
    public boolean isClosed() {
        return this == SOLVED || this == REJECTED;
    }
}
