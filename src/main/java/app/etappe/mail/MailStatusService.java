package app.etappe.mail;

import app.etappe.base.PublicAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the installation's mails are doing, without saying whose they are; for its administrators alone. */
@Service
public class MailStatusService {

    private final MailAccess access;
    private final Mails mails;
    private final PublicAddress address;

    MailStatusService(MailAccess access, Mails mails, PublicAddress address) {
        this.access = access;
        this.mails = mails;
        this.address = address;
    }

    /** @throws app.etappe.base.Refusal {@code not-signed-in}, {@code not-allowed} */
    @Transactional(readOnly = true)
    public MailStatus read() {
        access.requireAdministrator();
        return new MailStatus(
                address.isConfigured(),
                mails.countWaiting(),
                mails.count(StoredMail.Outcome.SENT),
                mails.count(StoredMail.Outcome.GIVEN_UP),
                mails.lastTrouble().orElse(null));
    }
}
