package app.etappe.mail;

import app.etappe.base.AuditEvent;
import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.security.AccountContacts;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Tries whether mails go out as the settings say; for the installation's administrators alone. */
@Service
public class MailTestService {

    private final MailAccess access;
    private final SettingsStore store;
    private final AccountContacts contacts;
    private final SmtpSender sender;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MailTestService(
            MailAccess access,
            SettingsStore store,
            AccountContacts contacts,
            SmtpSender sender,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.store = store;
        this.contacts = contacts;
        this.sender = sender;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sends a mail to whoever asks, past the outbox, and waits until the server has taken it. Call it outside of any
     * transaction.
     *
     * @return where it went
     * @throws Refusal {@code not-signed-in}, {@code not-allowed}, {@code mail-not-set}, or {@code mail-} with the code of a
     *     {@link MailFailure} (host, port, reply)
     */
    public String send() {
        var me = access.requireAdministrator();
        var server = store.server().orElseThrow(() -> new Refusal("mail-not-set"));
        var to = contacts.of(me.id()).orElseThrow(Refusal::notAllowed);
        events.publishEvent(new AuditEvent(clock.instant(), me.id(), "test-mail-sent", null));
        var words = new MailWords(to.locale());
        var text = new MailText(words.of("mail.test.subject"), words.of("mail.test.body", to.name()));
        try {
            sender.send(server, new Letter(Ids.next(), to.email(), to.name(), text));
        } catch (CannotSend failed) {
            throw refusal(server.settings(), failed);
        }
        return to.email();
    }

    private static Refusal refusal(MailSettings settings, CannotSend failed) {
        return new Refusal(
                "mail-" + failed.failure().code(),
                Map.of("host", settings.host(), "port", Integer.toString(settings.port()), "reply", failed.reply()));
    }
}
