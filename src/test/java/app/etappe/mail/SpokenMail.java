package app.etappe.mail;

import app.etappe.security.AccountContact;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** A kind of mail whose words a test puts into it. */
class SpokenMail implements MailKind {

    private volatile Function<AccountContact, Optional<MailText>> words = to -> Optional.empty();

    void says(Function<AccountContact, Optional<MailText>> words) {
        this.words = words;
    }

    @Override
    public String code() {
        return "spoken";
    }

    @Override
    public Optional<MailText> write(UUID mailId, AccountContact to) {
        return words.apply(to);
    }
}
