package app.etappe.base.ui;

import app.etappe.base.Refusal;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** Words refusals for their reader. */
public final class RefusalTexts {

    private RefusalTexts() {}

    /** The sentence under {@code refusal.<code>}, its {0}, {1} … filled with the values in the order of their keys. */
    public static String of(Refusal refusal, Locale locale) {
        return I18NProvider.translate(
                locale, "refusal." + refusal.code(), refusal.values().values().toArray());
    }
}
