package app.etappe.mail;

import app.etappe.security.AccountContact;
import java.util.Optional;
import java.util.UUID;

/**
 * A kind of mail, implemented by whoever puts such mails into the {@link Outbox}, as beans. What a mail says is read when it is
 * sent, with the rights that its reader has then, so that nothing of it lies in the outbox.
 */
public interface MailKind {

    /** What the outbox knows it by: small letters and hyphens, 50 at most. */
    String code();

    /**
     * The mail in its reader's language; within a transaction, and once more where sending it failed.
     *
     * @return empty: there is nothing to tell any more, and no mail is sent
     */
    Optional<MailText> write(UUID mailId, AccountContact to);
}
