package app.etappe.mail;

/**
 * The mail server with its password; it leaves this package by no way, and stands in no log.
 *
 * @param password empty: none
 */
record MailServer(MailSettings settings, String password) {

    @Override
    public String toString() {
        return "MailServer[" + settings + "]";
    }
}
