package app.etappe.mail;

import app.etappe.base.Ids;
import app.etappe.base.PublicAddress;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where mails lie until they are sent. It asks for no rights: whoever puts one in knows why. */
@Component
public class Outbox {

    private final SettingsStore settings;
    private final Mails mails;
    private final PublicAddress address;
    private final Clock clock;

    Outbox(SettingsStore settings, Mails mails, PublicAddress address, Clock clock) {
        this.settings = settings;
        this.mails = mails;
        this.address = address;
        this.clock = clock;
    }

    /** Whether mails are to be made: there is a mail server, and an address for their links. */
    @Transactional(readOnly = true)
    public boolean isOpen() {
        return address.isConfigured() && settings.find().isPresent();
    }

    /**
     * Puts a mail in; it goes out once the caller's transaction is committed.
     *
     * @param kind the code of a {@link MailKind}
     * @return its id
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID put(UUID accountId, String kind) {
        var id = Ids.next();
        mails.persist(new StoredMail(id, accountId, kind, clock.instant()));
        return id;
    }
}
