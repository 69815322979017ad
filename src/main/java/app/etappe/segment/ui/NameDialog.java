package app.etappe.segment.ui;

import app.etappe.base.Texts;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;

/** Asks for a dimension's name. */
class NameDialog extends DraftDialog {

    private static final long serialVersionUID = 1L;

    /** @param chosen takes the name; what it refuses is shown in the dialog */
    NameDialog(String header, String action, String present, SerializableConsumer<String> chosen) {
        super(header, "28rem");
        var name = new TextField(getTranslation("segment.name"));
        name.setHelperText(getTranslation("segment.dimension.hint"));
        name.setMaxLength(Texts.TITLE);
        name.setValue(present);
        name.setAutofocus(true);
        name.setAutoselect(true);
        name.addKeyPressListener(Key.ENTER, event -> attempt(() -> chosen.accept(name.getValue())));
        show(action, () -> chosen.accept(name.getValue()), name);
    }
}
