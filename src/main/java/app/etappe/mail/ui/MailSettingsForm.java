package app.etappe.mail.ui;

import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import app.etappe.base.ui.RefusalTexts;
import app.etappe.mail.MailEncryption;
import app.etappe.mail.MailSettings;
import app.etappe.mail.MailSettingsDraft;
import app.etappe.security.EmailAddress;
import app.etappe.security.ui.Fields;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The mail server as fields, and what can be done with it. A password that is kept is not shown. */
class MailSettingsForm extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    /** What the buttons do; a refusal is said below them. */
    record Actions(
            SerializableConsumer<MailSettingsDraft> save, SerializableRunnable sendTest, SerializableRunnable stop)
            implements Serializable {}

    private final TextField host = new TextField(getTranslation("mail.host"));
    private final Select<MailEncryption> encryption = new Select<>();
    private final IntegerField port = new IntegerField(getTranslation("mail.port"));
    private final TextField user = new TextField(getTranslation("mail.user"));
    private final PasswordField password = new PasswordField(getTranslation("mail.password"));
    private final TextField senderAddress = new TextField(getTranslation("mail.sender-address"));
    private final TextField senderName = Fields.name(getTranslation("mail.sender-name"), Autocomplete.OFF);
    private final Button save = new Button(getTranslation("mail.save"));
    private final Button test = new Button(getTranslation("mail.test"));
    private final Button stop = new Button(getTranslation("mail.stop"));
    private final Div message = new Div();

    MailSettingsForm(Actions actions) {
        prepareFields();
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(click -> attempt(() -> actions.save().accept(draft())));
        test.addClickListener(click -> attempt(actions.sendTest()));
        stop.addThemeVariants(ButtonVariant.TERTIARY);
        stop.addClickListener(click -> attempt(actions.stop()));
        var fields = new Div(host, port, encryption, user, password, senderAddress, senderName);
        fields.addClassName("etappe-mail-fields");
        var buttons = new Div(save, test, stop);
        buttons.addClassName("etappe-mail-buttons");
        message.addClassName("etappe-mail-message");
        message.getElement().setAttribute("role", "status");
        var heading = new H2(getTranslation("mail.server"));
        heading.setId("mail-server");
        getContent().getElement().setAttribute("aria-labelledby", "mail-server");
        getContent().addClassName("etappe-account-panel");
        getContent().add(heading, fields, buttons, message);
    }

    private void prepareFields() {
        host.setPlaceholder("smtp.example.org");
        host.setMaxLength(Texts.TITLE);
        encryption.setLabel(getTranslation("mail.encryption"));
        encryption.addClassName("etappe-mail-row");
        encryption.setItems(MailEncryption.values());
        encryption.setItemLabelGenerator(
                kind -> getTranslation("mail.encryption." + kind.name().toLowerCase(Locale.ROOT)));
        encryption.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                port.setValue(change.getValue().usualPort());
            }
            encryption.setHelperText(
                    change.getValue() == MailEncryption.NONE ? getTranslation("mail.encryption.none.hint") : "");
        });
        port.setMin(1);
        port.setMax(65_535);
        user.setMaxLength(EmailAddress.MAX_LENGTH);
        user.setAutocomplete(Autocomplete.OFF);
        user.setHelperText(getTranslation("mail.user.hint"));
        password.setMaxLength(MailSettingsDraft.PASSWORD);
        // What the browser knows is the administrator's own password.
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        senderAddress.setPlaceholder("etappe@example.org");
        senderAddress.setMaxLength(EmailAddress.MAX_LENGTH);
        fields().forEach(field -> field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                test.setEnabled(false);
                test.setTooltipText(getTranslation("mail.test.save-first"));
            }
        }));
    }

    private Stream<HasValue<?, ?>> fields() {
        return Stream.of(host, encryption, port, user, password, senderAddress, senderName);
    }

    /** Shows what holds now; empty fields where nothing is set. */
    void show(Optional<MailSettings> settings) {
        encryption.setValue(settings.map(MailSettings::encryption).orElse(MailEncryption.STARTTLS));
        port.setValue(settings.map(MailSettings::port).orElse(MailEncryption.STARTTLS.usualPort()));
        host.setValue(settings.map(MailSettings::host).orElse(""));
        user.setValue(settings.map(MailSettings::user).orElse(""));
        senderAddress.setValue(settings.map(MailSettings::senderAddress).orElse(""));
        senderName.setValue(settings.map(MailSettings::senderName).orElse(getTranslation("app.name")));
        password.clear();
        password.setHelperText(
                settings.filter(MailSettings::passwordSet).isPresent() ? getTranslation("mail.password.kept") : "");
        stop.setVisible(settings.isPresent());
        test.setVisible(settings.isPresent());
        allowTest();
        say("", false);
    }

    /** A test mail is under way. */
    void await() {
        test.setEnabled(false);
        say(getTranslation("mail.test.underway"), false);
    }

    void confirm(String text) {
        allowTest();
        say(text, false);
    }

    void complain(Refusal refusal) {
        allowTest();
        say(RefusalTexts.of(refusal, getLocale()), true);
    }

    private void allowTest() {
        test.setEnabled(true);
        test.setTooltipText("");
    }

    private MailSettingsDraft draft() {
        return new MailSettingsDraft(
                host.getValue(),
                Optional.ofNullable(port.getValue()).orElse(0),
                encryption.getValue(),
                user.getValue(),
                password.getValue(),
                senderAddress.getValue(),
                senderName.getValue());
    }

    private void attempt(SerializableRunnable action) {
        try {
            action.run();
        } catch (Refusal refusal) {
            say(RefusalTexts.of(refusal, getLocale()), true);
        }
    }

    private void say(String text, boolean isBad) {
        message.setText(text);
        message.setClassName("etappe-mail-bad", isBad);
    }
}
