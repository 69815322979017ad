package app.etappe.mail;

/** How what goes to the mail server is protected on its way. */
public enum MailEncryption {
    /** Not at all. */
    NONE(25),
    /** From a word at the beginning on; without it nothing is sent. */
    STARTTLS(587),
    /** From the first byte on. */
    TLS(465);

    private final int usualPort;

    MailEncryption(int usualPort) {
        this.usualPort = usualPort;
    }

    /** The port on which servers usually offer it. */
    public int usualPort() {
        return usualPort;
    }
}
