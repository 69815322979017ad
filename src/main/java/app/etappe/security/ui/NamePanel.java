package app.etappe.security.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.function.SerializableConsumer;

/** Changes one's name. */
class NamePanel extends AccountPanel {

    private static final long serialVersionUID = 1L;

    NamePanel(String name, SerializableConsumer<String> rename) {
        super(text("security.account.name"));
        var field = Fields.name(text("security.name"), Autocomplete.NAME);
        field.setValue(name);
        add(field);
        addAction(text("security.account.change-name"), () -> {
            rename.accept(field.getValue());
            confirm(text("security.account.saved"));
        });
    }
}
