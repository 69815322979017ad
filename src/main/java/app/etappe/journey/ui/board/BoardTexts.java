package app.etappe.journey.ui.board;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words of the board: all texts whose keys begin with {@code board.} or {@code refusal.}. */
final class BoardTexts {

    private static final ResourceBundle.Control WITHOUT_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private BoardTexts() {}

    /** The patterns by key; English where there is no such language. */
    static Map<String, String> in(Locale locale) {
        // The machine's own language must not come in between the reader's and English.
        var texts = ResourceBundle.getBundle("vaadin-i18n.translations", locale, WITHOUT_FALLBACK);
        return texts.keySet().stream()
                .filter(key -> key.startsWith("board.") || key.startsWith("refusal."))
                .collect(Collectors.toUnmodifiableMap(Function.identity(), texts::getString));
    }
}
