package app.etappe.mail;

import app.etappe.security.AccountContact;
import app.etappe.security.AccountContacts;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is done about one mail, each step in a transaction of its own, so that none is open while the mail server is talked to.
 */
@Component
class OutboxTurns {

    /** Longer than sending a mail can take. Where the node that sends it dies, another sends it after that. */
    static final Duration LEASE = Duration.ofMinutes(10);

    /** How long to wait after the first failure, the second and so on; after the last, as long again each time. */
    private static final List<Duration> DELAYS =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1));

    private static final Duration GIVEN_UP_AFTER = Duration.ofDays(3);
    private static final Duration SENT_KEPT = Duration.ofDays(1);
    private static final Duration GIVEN_UP_KEPT = Duration.ofDays(30);
    /** So many are looked at before others are left to the next time. */
    private static final int LOOKED_AT = 10;

    private final Mails mails;
    private final AccountContacts contacts;
    private final Map<String, MailKind> kinds;
    private final Clock clock;

    OutboxTurns(Mails mails, AccountContacts contacts, List<MailKind> kinds, Clock clock) {
        this.mails = mails;
        this.contacts = contacts;
        this.kinds = kinds.stream().collect(Collectors.toMap(MailKind::code, Function.identity()));
        this.clock = clock;
    }

    /** A mail that is due, which nobody else sends meanwhile. */
    @Transactional
    public Optional<StoredMail> take() {
        var now = clock.instant();
        return mails.due(now, LOOKED_AT).stream()
                .filter(mail -> mails.lease(mail, now, now.plus(LEASE)))
                .findFirst();
    }

    /** What it says now; empty if there is nothing to tell, or nobody to tell it to, and then it is over. */
    @Transactional
    public Optional<Letter> write(StoredMail mail) {
        var letter = contacts.of(mail.accountId()).flatMap(to -> write(mail, to));
        if (letter.isEmpty()) {
            end(mail.id(), StoredMail.Outcome.DROPPED);
        }
        return letter;
    }

    private Optional<Letter> write(StoredMail mail, AccountContact to) {
        return Optional.ofNullable(kinds.get(mail.kind()))
                .flatMap(kind -> kind.write(mail.id(), to))
                .map(text -> new Letter(mail.id(), to.email(), to.name(), text));
    }

    @Transactional
    public void sent(UUID mailId) {
        end(mailId, StoredMail.Outcome.SENT);
    }

    /** Tries again later, unless there is no hope. */
    @Transactional
    public void failed(UUID mailId, CannotSend why) {
        var now = clock.instant();
        mails.find(mailId).filter(StoredMail::isWaiting).ifPresent(mail -> {
            mail.fail(why.failure(), now);
            if (why.isForGood()) {
                mail.end(StoredMail.Outcome.GIVEN_UP, now);
            } else {
                mail.retryAt(now.plus(DELAYS.get(Math.min(mail.attempts(), DELAYS.size()) - 1)));
            }
        });
    }

    /** Gives up what could not be sent for days, and forgets what is over. */
    @Transactional
    public void tidy() {
        var now = clock.instant();
        mails.giveUp(now.minus(GIVEN_UP_AFTER), now);
        mails.delete(StoredMail.Outcome.SENT, now.minus(SENT_KEPT));
        mails.delete(StoredMail.Outcome.DROPPED, now.minus(SENT_KEPT));
        mails.delete(StoredMail.Outcome.GIVEN_UP, now.minus(GIVEN_UP_KEPT));
    }

    private void end(UUID mailId, StoredMail.Outcome outcome) {
        mails.find(mailId).filter(StoredMail::isWaiting).ifPresent(mail -> mail.end(outcome, clock.instant()));
    }
}
