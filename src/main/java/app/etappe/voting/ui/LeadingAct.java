package app.etappe.voting.ui;

import java.util.Locale;

/** What whoever leads a round can do. */
enum LeadingAct {
    START,
    END,
    REVEAL,
    NEXT,
    EXTEND,
    CHANGE,
    GUESTS;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
