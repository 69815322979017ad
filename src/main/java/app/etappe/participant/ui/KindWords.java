package app.etappe.participant.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was kept of somebody, in the reader's words. */
final class KindWords {

    private KindWords() {}

    static List<String> amounts(Map<String, Integer> kinds, Locale language) {
        return kinds.entrySet().stream()
                .map(kind -> I18NProvider.translate(
                        language, "participant.amount", of(kind.getKey(), language), kind.getValue()))
                .toList();
    }

    static String of(String kind, Locale language) {
        return I18NProvider.translate(language, "participant.kind." + kind);
    }
}
