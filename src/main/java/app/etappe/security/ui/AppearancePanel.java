package app.etappe.security.ui;

import app.etappe.security.ColourScheme;
import app.etappe.security.Language;
import app.etappe.security.Preferences;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Locale;
import java.util.Optional;

/** Chooses language and colours; each choice shows at once. */
class AppearancePanel extends AccountPanel {

    private static final long serialVersionUID = 1L;
    private static final String AS_BROWSER = "browser";

    private final Select<String> language = new Select<>();
    private final Select<ColourScheme> colours = new Select<>();
    private final SerializableConsumer<Preferences> prefer;

    AppearancePanel(Preferences preferences, SerializableConsumer<Preferences> prefer) {
        super(text("security.account.appearance"));
        this.prefer = prefer;
        language.setLabel(text("security.account.language"));
        language.setItems(AS_BROWSER, Language.ENGLISH.name(), Language.GERMAN.name());
        language.setItemLabelGenerator(name -> text("security.language." + name.toLowerCase(Locale.ROOT)));
        language.setValue(preferences.language().map(Language::name).orElse(AS_BROWSER));
        colours.setLabel(text("security.account.colours"));
        colours.setItems(ColourScheme.values());
        colours.setItemLabelGenerator(
                scheme -> text("security.colours." + scheme.name().toLowerCase(Locale.ROOT)));
        colours.setValue(preferences.colourScheme());
        add(language, colours);
        language.addValueChangeListener(change -> {
            choose();
            // Texts are made with the page, so the page is made anew.
            UI.getCurrent().getPage().reload();
        });
        colours.addValueChangeListener(change -> choose());
    }

    private void choose() {
        var chosen = new Preferences(
                Optional.of(language.getValue())
                        .filter(name -> !name.equals(AS_BROWSER))
                        .map(Language::valueOf),
                colours.getValue());
        prefer.accept(chosen);
        Appearance.apply(chosen, UI.getCurrent());
    }
}
