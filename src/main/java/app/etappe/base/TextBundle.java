package app.etappe.base;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of all pages where no page is at hand, or all of a kind are wanted. */
public final class TextBundle {

    private static final ResourceBundle.Control WITHOUT_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private TextBundle() {}

    /** The patterns by key; English where there is no such language. */
    public static ResourceBundle in(Locale locale) {
        // The machine's own language must not come in between the reader's and English.
        return ResourceBundle.getBundle("vaadin-i18n.translations", locale, WITHOUT_FALLBACK);
    }

    /** Those patterns whose keys begin in one of these ways, for elements that word by themselves. */
    public static Map<String, String> in(Locale locale, String... beginnings) {
        var texts = in(locale);
        return texts.keySet().stream()
                .filter(key -> Stream.of(beginnings).anyMatch(key::startsWith))
                .collect(Collectors.toUnmodifiableMap(Function.identity(), texts::getString));
    }
}
