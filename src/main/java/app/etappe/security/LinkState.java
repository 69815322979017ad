package app.etappe.security;

import app.etappe.base.Refusal;
import java.util.Locale;

/** Whether a link still opens something, and if not, why. */
public enum LinkState {
    OPEN,
    USED,
    /** A newer link took its place, or it was taken back. */
    SUPERSEDED,
    EXPIRED;

    /** @throws Refusal {@code link-used}, {@code link-superseded} or {@code link-expired} unless it is open */
    public void requireOpen() {
        if (this != OPEN) {
            throw new Refusal(refusalCode());
        }
    }

    /** How it is refused. */
    public String refusalCode() {
        return "link-" + name().toLowerCase(Locale.ROOT);
    }
}
