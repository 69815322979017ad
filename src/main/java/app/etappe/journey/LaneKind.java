package app.etappe.journey;

import java.util.Locale;

/** What a lane holds. The kind is fixed for a lane's life; its name is text. */
public enum LaneKind {
    ACTIONS,
    TOUCHPOINTS,
    THOUGHTS,
    EMOTION,
    PAIN,
    OPPORTUNITIES,
    BACKSTAGE,
    METRICS,
    TEXT;

    /** The code by which protocol, log and database know it: the name in small letters. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
