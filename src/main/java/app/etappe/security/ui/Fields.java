package app.etappe.security.ui;

import app.etappe.base.Texts;
import app.etappe.security.EmailAddress;
import app.etappe.security.Password;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;

/** The fields of accounts, the same wherever they stand. */
public final class Fields {

    private Fields() {}

    /** Sent under the name {@code email} where it stands in a {@link PostForm}. */
    public static EmailField email(String label) {
        var field = new EmailField(label);
        field.setMaxLength(EmailAddress.MAX_LENGTH);
        field.setAutocomplete(Autocomplete.USERNAME);
        field.getElement().setAttribute("name", "email");
        field.setWidthFull();
        return field;
    }

    /** Sent under the name {@code password} where it stands in a {@link PostForm}. */
    public static PasswordField password(String label, Autocomplete which) {
        var field = new PasswordField(label);
        field.setMaxLength(Password.MAX_LENGTH);
        field.setAutocomplete(which);
        field.getElement().setAttribute("name", "password");
        field.setWidthFull();
        return field;
    }

    /** Like {@link #password}, for one that is chosen; says how long it has to be. */
    public static PasswordField newPassword(String label) {
        var field = password(label, Autocomplete.NEW_PASSWORD);
        field.setHelperText(I18NProvider.translate("security.password-hint", Password.MIN_LENGTH));
        return field;
    }

    /** A name of somebody or something. */
    public static TextField name(String label, Autocomplete which) {
        var field = new TextField(label);
        field.setMaxLength(Texts.TITLE);
        field.setAutocomplete(which);
        field.setWidthFull();
        return field;
    }
}
