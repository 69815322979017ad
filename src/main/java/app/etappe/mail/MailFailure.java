package app.etappe.mail;

import java.util.Locale;

/** Why a mail could not be sent. */
public enum MailFailure {
    /** There is no host of that name. */
    HOST_UNKNOWN(true),
    /** Nobody listens there, or the way is barred. */
    REFUSED(true),
    /** It does not answer in time. */
    NO_ANSWER(true),
    /** Whoever answers is no mail server, or expects TLS from the first byte on. */
    NO_MAIL_SERVER(true),
    /** It does not offer STARTTLS. */
    NO_STARTTLS(true),
    /** Its certificate is not trusted, or is another host's. */
    CERTIFICATE(true),
    /** It does not speak TLS on this port. */
    NO_TLS(true),
    /** User or password are wrong. */
    PASSWORD(true),
    /** It takes mails only of those who sign in. */
    PASSWORD_NEEDED(true),
    /** It does not take mails from this sender. */
    SENDER(true),
    /** It does not know the reader's address, or does not take mails for it. */
    RECIPIENT(false),
    /** It does not take this mail, for another reason. */
    MESSAGE(false),
    /** The connection broke. */
    BROKEN(true);

    private final boolean concernsAll;

    MailFailure(boolean concernsAll) {
        this.concernsAll = concernsAll;
    }

    /** Whether other mails would fail as well. */
    boolean concernsAll() {
        return concernsAll;
    }

    /** In small letters and hyphens, for texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
