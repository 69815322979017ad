package app.etappe.workspace.ui;

import app.etappe.security.LocalTarget;
import app.etappe.security.ui.Fields;
import app.etappe.security.ui.PostForm;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;

/** Asks somebody new for name, address and password. */
class JoinForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final PostForm form = PostForm.toSignIn();
    private final TextField name = Fields.name(getTranslation("workspace.join.name"), Autocomplete.NAME);
    private final EmailField email = Fields.email(getTranslation("workspace.join.email"));
    private final PasswordField password = Fields.newPassword(getTranslation("workspace.join.password"));

    /**
     * Shows the form.
     *
     * @param address the one that the invitation is for; then no other can be entered
     * @param join makes the account
     */
    JoinForm(Optional<String> address, SerializableConsumer<JoinForm> join) {
        address.ifPresent(fixed -> {
            email.setValue(fixed);
            email.setReadOnly(true);
        });
        form.add(name, email, password);
        form.addAction(getTranslation("workspace.join.do"), () -> join.accept(this));
        getContent().add(form);
    }

    String name() {
        return name.getValue();
    }

    String email() {
        return email.getValue();
    }

    String password() {
        return password.getValue();
    }

    /** Signs in with what was entered, and goes to this page. */
    void signInTo(String path) {
        form.addHidden(LocalTarget.PARAMETER, path);
        form.send();
    }
}
