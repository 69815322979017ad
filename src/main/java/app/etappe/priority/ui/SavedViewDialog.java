package app.etappe.priority.ui;

import app.etappe.base.Texts;
import app.etappe.base.ui.DraftDialog;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.i18n.I18NProvider;

/** Asks under which name a view is to be kept, and for whom. */
class SavedViewDialog extends DraftDialog {

    private static final long serialVersionUID = 1L;

    /**
     * @param mayShare whether it can be for all
     * @param chosen takes the name, and whether it is for all
     */
    SavedViewDialog(boolean mayShare, SerializableBiConsumer<String, Boolean> chosen) {
        super(I18NProvider.translate("priority.views.save.header"), "28rem");
        var name = new TextField(getTranslation("priority.views.name"));
        name.setMaxLength(Texts.TITLE);
        name.setHelperText(getTranslation("priority.views.name.help"));
        name.setAutofocus(true);
        var forAll = new Checkbox(getTranslation("priority.views.share"));
        forAll.setVisible(mayShare);
        show(
                getTranslation("priority.views.save.action"),
                () -> chosen.accept(name.getValue(), forAll.getValue()),
                name,
                forAll);
    }
}
