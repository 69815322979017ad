package app.etappe.security.ui;

import app.etappe.security.Language;
import app.etappe.security.Preferences;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;

/** Shows a page in the language and the colours that its reader prefers. */
final class Appearance {

    private Appearance() {}

    static void apply(Preferences preferences, UI page) {
        preferences.language().map(Language::locale).ifPresent(page::setLocale);
        nameLanguage(page);
        page.getPage()
                .setColorScheme(
                        switch (preferences.colourScheme()) {
                            case LIGHT -> ColorScheme.Value.LIGHT;
                            case DARK -> ColorScheme.Value.DARK;
                            case SYSTEM -> ColorScheme.Value.SYSTEM;
                        });
    }

    /** Tells screen readers and translators in which language the page speaks. */
    static void nameLanguage(UI page) {
        page.getPage()
                .executeJs(
                        "document.documentElement.lang = $0", page.getLocale().getLanguage());
    }
}
