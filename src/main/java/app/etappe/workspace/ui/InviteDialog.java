package app.etappe.workspace.ui;

import app.etappe.base.ui.Attempt;
import app.etappe.security.EmailAddress;
import app.etappe.workspace.Role;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiFunction;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Asks whom to invite as what, and then shows the link, once. */
class InviteDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final SerializableBiFunction<Optional<String>, Set<Role>, String> invite;
    private final EmailField email = new EmailField();
    private final RolesField roles = new RolesField(EnumSet.of(Role.EDITOR));
    private final Attempt attempt = new Attempt();

    /** @param invite gives the link for an address, if there is one, and roles; what it refuses is shown in the dialog */
    InviteDialog(SerializableBiFunction<Optional<String>, Set<Role>, String> invite) {
        this.invite = invite;
        setHeaderTitle(getTranslation("workspace.invite.title"));
        setWidth("30rem");
        email.setLabel(getTranslation("workspace.invite.email"));
        email.setHelperText(getTranslation("workspace.invite.email.hint"));
        email.setMaxLength(EmailAddress.MAX_LENGTH);
        email.setWidthFull();
        email.focus();
        add(email, roles, attempt);
        var confirm = new Button(getTranslation("workspace.invite.confirm"), click -> attempt.at(this::makeLink));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()), confirm);
    }

    private void makeLink() {
        var address = Optional.of(email.getValue().strip()).filter(text -> !text.isEmpty());
        var link = invite.apply(address, roles.getValue());
        removeAll();
        getFooter().removeAll();
        var shown = new TextField(getTranslation("workspace.invite.link"));
        shown.setValue(link);
        shown.setReadOnly(true);
        shown.setAutoselect(true);
        shown.setWidthFull();
        shown.focus();
        add(
                new Paragraph(address.map(to -> getTranslation("workspace.invite.made.for", to))
                        .orElse(getTranslation("workspace.invite.made"))),
                shown);
        var copy = new Button(getTranslation("workspace.invite.copy"));
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        copy.addClickListener(click -> copied(copy, shown));
        getFooter().add(new Button(getTranslation("workspace.done"), click -> close()), copy);
    }

    /** Without TLS a browser has no clipboard to offer; then the selected text is copied the old way. */
    private void copied(Button copy, TextField shown) {
        shown.getElement()
                .executeJs("this.inputElement.select();"
                        + "if (navigator.clipboard) { navigator.clipboard.writeText(this.value); }"
                        + " else { document.execCommand('copy'); }");
        copy.setText(getTranslation("workspace.invite.copied"));
    }
}
