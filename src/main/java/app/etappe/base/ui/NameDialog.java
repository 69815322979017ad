package app.etappe.base.ui;

import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;

/** Asks for the name of something. */
public class NameDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextField name;
    private final SerializableConsumer<String> chosen;

    /**
     * @param label of the field
     * @param action what the button says
     * @param present what it is called so far; may be empty
     * @param chosen takes the name; a refusal keeps the dialog open and is shown at the field
     */
    public NameDialog(String header, String label, String action, String present, SerializableConsumer<String> chosen) {
        this.chosen = chosen;
        name = new TextField(label);
        setHeaderTitle(header);
        setWidth("28rem");
        name.setValue(present);
        name.setMaxLength(Texts.TITLE);
        name.setWidthFull();
        name.setAutofocus(true);
        name.setAutoselect(true);
        name.addKeyPressListener(Key.ENTER, event -> choose());
        add(name);
        var ok = new Button(action, event -> choose());
        ok.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("base.cancel"), event -> close()), ok);
    }

    /** With a line below the field that helps to find a name. */
    public final NameDialog hint(String hint) {
        name.setHelperText(hint);
        return this;
    }

    private void choose() {
        try {
            chosen.accept(name.getValue());
            close();
        } catch (Refusal refusal) {
            name.setErrorMessage(RefusalTexts.of(refusal, getLocale()));
            name.setInvalid(true);
            name.focus();
        }
    }
}
