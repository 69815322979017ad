package app.etappe.participant;

import java.util.Locale;

/** What becomes of a participant when the consent is over. */
public enum AfterConsent {
    /** Everything of them goes for good. */
    ERASE,
    /** Who they are goes, with all attributes; what they said stays under their code. */
    ANONYMISE;

    /** The name in small letters, for texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
