package app.etappe.mail;

import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import app.etappe.security.EmailAddress;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The one row of settings. */
@Entity
@Table(name = "mail_settings")
class StoredSettings {

    static final short ID = 1;

    private static final int MOST_PORT = 65_535;
    /** A name or an address; whatever else is in it would be no host of anything. */
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._-]{0,253})|\\[[0-9a-fA-F:.]{2,45}]");

    @Id
    @Column(name = "id")
    private short id = ID;

    @Column(name = "host", nullable = false)
    private String host = "";

    @Column(name = "port", nullable = false)
    private int port;

    @Enumerated(EnumType.STRING)
    @Column(name = "encryption", nullable = false)
    private MailEncryption encryption = MailEncryption.STARTTLS;

    @Column(name = "user_name", nullable = false)
    private String user = "";

    @Column(name = "sealed_password")
    private @Nullable String sealedPassword;

    @Column(name = "sender_address", nullable = false)
    private String senderAddress = "";

    @Column(name = "sender_name", nullable = false)
    private String senderName = "";

    protected StoredSettings() {}

    static StoredSettings empty() {
        return new StoredSettings();
    }

    /**
     * Takes everything but the password.
     *
     * @throws Refusal {@code mail-host-invalid}, {@code mail-port-invalid} (limit), {@code email-invalid}, or what is wrong
     *     with the texts
     */
    void take(MailSettingsDraft draft) {
        var name = Texts.name(draft.host());
        if (!HOST.matcher(name).matches()) {
            throw new Refusal("mail-host-invalid");
        }
        if (draft.port() < 1 || draft.port() > MOST_PORT) {
            throw new Refusal("mail-port-invalid", Map.of("limit", MOST_PORT));
        }
        senderAddress = sendable(EmailAddress.of(draft.senderAddress()).value());
        senderName = oneLine(Texts.name(draft.senderName()));
        user = oneLine(Texts.stored(draft.user(), EmailAddress.MAX_LENGTH));
        host = name;
        port = draft.port();
        encryption = draft.encryption();
    }

    /** Some addresses that look like one are none that a mail can carry. */
    private static String sendable(String address) {
        try {
            new InternetAddress(address).validate();
            return address;
        } catch (AddressException notSendable) {
            throw new Refusal("email-invalid");
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** Whether a password that is kept would go elsewhere, or less protected, by these. */
    boolean wouldTellPassword(MailSettingsDraft draft) {
        return sealedPassword != null
                && !draft.user().isBlank()
                && (!host.equalsIgnoreCase(draft.host().strip())
                        || port != draft.port()
                        || encryption != draft.encryption());
    }

    void keep(@Nullable String sealed) {
        sealedPassword = sealed;
    }

    Optional<String> sealedPassword() {
        return Optional.ofNullable(sealedPassword);
    }

    String user() {
        return user;
    }

    MailSettings details() {
        return new MailSettings(host, port, encryption, user, sealedPassword != null, senderAddress, senderName);
    }
}
