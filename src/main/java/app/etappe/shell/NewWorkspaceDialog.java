package app.etappe.shell;

import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import app.etappe.base.ui.RefusalTexts;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;

/** Asks for the name of a new workspace. */
class NewWorkspaceDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField();
    private final SerializableConsumer<String> create;

    /** @param create makes the workspace; what it refuses is shown at the field */
    NewWorkspaceDialog(SerializableConsumer<String> create) {
        this.create = create;
        setHeaderTitle(getTranslation("shell.new-workspace.title"));
        setWidth("26rem");
        name.setLabel(getTranslation("shell.new-workspace.name"));
        name.setHelperText(getTranslation("shell.new-workspace.hint"));
        name.setMaxLength(Texts.TITLE);
        name.setWidthFull();
        name.focus();
        add(name);
        var confirm = new Button(getTranslation("shell.new-workspace.create"), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickShortcut(Key.ENTER).listenOn(name);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), confirm);
    }

    private void confirm() {
        try {
            create.accept(name.getValue());
            close();
        } catch (Refusal refusal) {
            name.setInvalid(true);
            name.setErrorMessage(RefusalTexts.of(refusal, getLocale()));
        }
    }
}
