package app.etappe.mail;

/**
 * By which server mails go out.
 *
 * @param user empty: one need not sign in there
 * @param passwordSet whether there is a password; what it is nobody is told
 */
public record MailSettings(
        String host,
        int port,
        MailEncryption encryption,
        String user,
        boolean passwordSet,
        String senderAddress,
        String senderName) {}
