package app.etappe.security.ui;

import app.etappe.security.Language;
import com.vaadin.flow.i18n.DefaultI18NProvider;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/** The languages of the pages; a browser that asks for none of them gets the first, English. */
@Component
class Translations extends DefaultI18NProvider {

    private static final long serialVersionUID = 1L;

    Translations() {
        super(Arrays.stream(Language.values()).map(Language::locale).toList());
    }
}
