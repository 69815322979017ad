package app.etappe.security.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.function.SerializableBiConsumer;

/** Changes the address one signs in with. */
class EmailPanel extends AccountPanel {

    private static final long serialVersionUID = 1L;

    /** @param change takes the new address and the current password */
    EmailPanel(String email, SerializableBiConsumer<String, String> change) {
        super(text("security.email"));
        var address = Fields.email(text("security.email"));
        address.setValue(email);
        var password = Fields.password(text("security.account.current-password"), Autocomplete.CURRENT_PASSWORD);
        add(address, password);
        addAction(text("security.account.change-email"), () -> {
            change.accept(address.getValue(), password.getValue());
            password.clear();
            confirm(text("security.account.saved"));
        });
    }
}
