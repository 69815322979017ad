package app.etappe.interview;

import java.util.Locale;

/** How customers were heard. */
public enum InterviewKind {
    INTERVIEW,
    WORKSHOP,
    OBSERVATION,
    SURVEY,
    COMPLAINT;

    /** The name in small letters, for texts and frames. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
