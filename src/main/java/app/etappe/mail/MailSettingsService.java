package app.etappe.mail;

import app.etappe.base.AuditEvent;
import app.etappe.base.Refusal;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * By which server the installation's mails go out; for its administrators alone. Every method refuses others with {@code
 * not-allowed} and strangers with {@code not-signed-in}.
 */
@Service
public class MailSettingsService {

    private final MailAccess access;
    private final SettingsStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MailSettingsService(MailAccess access, SettingsStore store, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** Empty before the first were set: nothing is sent then. */
    @Transactional(readOnly = true)
    public Optional<MailSettings> read() {
        access.requireAdministrator();
        return store.find();
    }

    /**
     * Sets all of it.
     *
     * @throws Refusal {@code mail-host-invalid}, {@code mail-port-invalid} (limit), {@code email-invalid}, what is wrong with
     *     the texts, or {@code mail-password-anew} where a password that is kept would go elsewhere
     */
    @Transactional
    public void change(MailSettingsDraft draft) {
        var me = access.requireAdministrator();
        store.change(draft);
        events.publishEvent(new AuditEvent(clock.instant(), me.id(), "mail-settings-changed", null));
    }

    /** Forgets the server: nothing is sent any more. */
    @Transactional
    public void remove() {
        var me = access.requireAdministrator();
        if (store.remove()) {
            events.publishEvent(new AuditEvent(clock.instant(), me.id(), "mail-settings-removed", null));
        }
    }
}
