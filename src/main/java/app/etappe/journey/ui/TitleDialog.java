package app.etappe.journey.ui;

import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import app.etappe.base.ui.RefusalTexts;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;

/** Asks for a map's title. */
class TitleDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextField title = new TextField(getTranslation("maps.title"));
    private final SerializableConsumer<String> chosen;

    /** @param chosen takes the title; a refusal keeps the dialog open and is shown at the field */
    TitleDialog(String header, String action, String present, SerializableConsumer<String> chosen) {
        this.chosen = chosen;
        setHeaderTitle(header);
        setWidth("28rem");
        title.setValue(present);
        title.setMaxLength(Texts.TITLE);
        title.setWidthFull();
        title.setAutofocus(true);
        title.setAutoselect(true);
        title.addKeyPressListener(Key.ENTER, event -> choose());
        add(title);
        var ok = new Button(action, event -> choose());
        ok.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("maps.cancel"), event -> close()), ok);
    }

    private void choose() {
        try {
            chosen.accept(title.getValue());
            close();
        } catch (Refusal refusal) {
            title.setErrorMessage(RefusalTexts.of(refusal, getLocale()));
            title.setInvalid(true);
            title.focus();
        }
    }
}
