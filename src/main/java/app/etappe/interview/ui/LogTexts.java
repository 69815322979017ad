package app.etappe.interview.ui;

import app.etappe.base.TextBundle;
import java.util.Locale;
import java.util.Map;

/** The words of the log: those of its own, and those that it shares with the board. */
final class LogTexts {

    private LogTexts() {}

    /** The patterns by key; English where there is no such language. */
    static Map<String, String> in(Locale locale) {
        return TextBundle.in(locale, "interview.log.", "board.", "refusal.");
    }
}
