package app.etappe.participant;

import java.util.Locale;

/** Why somebody leaves. */
public enum Departure {
    /** The person said so. */
    WITHDRAWN,
    /** The consent had an end, and it is there. */
    CONSENT_OVER,
    /** The consent was over, and what was said stays. */
    ANONYMISED,
    /** A backup had brought back what was erased before. */
    RESTORED;

    /** The name in small letters with hyphens, for texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
