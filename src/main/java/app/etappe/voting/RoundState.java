package app.etappe.voting;

import java.util.Locale;

/** Where a round stands. What a date decides is decided when it is asked. */
public enum RoundState {
    /** Being made; only who may lead it sees it. */
    DRAFT,
    /** Started, but its time has not come. */
    WAITING,
    /** Takes votes. */
    OPEN,
    /** Takes no votes any more, and tells nothing yet. */
    ENDED,
    /** Everybody sees what came of it. */
    REVEALED;

    /** The name in small letters, for texts and styles. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether votes are under way that nobody may see. */
    public boolean isSecret() {
        return this == WAITING || this == OPEN || this == ENDED;
    }
}
