package app.etappe.mail;

/**
 * By which server mails are to go out, as typed.
 *
 * @param user empty: one need not sign in there
 * @param password empty: as before
 */
public record MailSettingsDraft(
        String host,
        int port,
        MailEncryption encryption,
        String user,
        String password,
        String senderAddress,
        String senderName) {

    /** The longest password in UTF-16 units. */
    public static final int PASSWORD = 500;
}
