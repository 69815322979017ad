package app.etappe.security.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.function.SerializableBiConsumer;

/** Changes the password. */
class PasswordPanel extends AccountPanel {

    private static final long serialVersionUID = 1L;

    /** @param change takes the current and the new password */
    PasswordPanel(SerializableBiConsumer<String, String> change) {
        super(text("security.password"));
        var current = Fields.password(text("security.account.current-password"), Autocomplete.CURRENT_PASSWORD);
        var chosen = Fields.newPassword(text("security.new-password"));
        add(current, chosen);
        addAction(text("security.account.change-password"), () -> {
            change.accept(current.getValue(), chosen.getValue());
            current.clear();
            chosen.clear();
            confirm(text("security.account.password-changed"));
        });
    }
}
