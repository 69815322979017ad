package app.etappe.journey.ui.board;

import app.etappe.base.TextBundle;
import java.util.Locale;
import java.util.Map;

/** The words of the board: all texts whose keys begin with {@code board.} or {@code refusal.}. */
final class BoardTexts {

    private BoardTexts() {}

    /** The patterns by key; English where there is no such language. */
    static Map<String, String> in(Locale locale) {
        return TextBundle.in(locale, "board.", "refusal.");
    }
}
