package app.etappe.following;

import app.etappe.mail.Outbox;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes mails of what nobody has read for a quarter of an hour: one for each person, of all that there is. Every node does; the
 * rows of the notices let one of them make a mail.
 */
@Component
class InboxMailing {

    private static final Logger LOG = LoggerFactory.getLogger(InboxMailing.class);

    private static final Duration BUNDLED = Duration.ofMinutes(15);
    /** What is older was told while no mails were sent, and is not made up for. */
    private static final Duration NEWS = Duration.ofDays(1);

    private static final int MOST_AT_ONCE = 500;

    private final Notices notices;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;

    InboxMailing(Notices notices, Outbox outbox, TransactionTemplate transaction, Clock clock) {
        this.notices = notices;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT1M")
    void mailDue() {
        if (!outbox.isOpen()) {
            return;
        }
        var now = clock.instant();
        var after = now.minus(NEWS);
        notices.toMail(after, now.minus(BUNDLED), MOST_AT_ONCE).forEach(accountId -> mail(accountId, after));
    }

    /** One that fails keeps no other from it. */
    private void mail(UUID accountId, Instant after) {
        try {
            transaction.executeWithoutResult(begun -> {
                var mailId = outbox.put(accountId, InboxMails.KIND);
                if (notices.putInto(mailId, accountId, after) == 0) {
                    begun.setRollbackOnly();
                }
            });
        } catch (RuntimeException failed) {
            LOG.error(
                    "A mail of unread notices could not be made ({}); the next run tries again",
                    failed.getClass().getName());
        }
    }
}
