package app.etappe.mail;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what lies in the outbox. Every node does; a mail's lease lets one of them send it. It has a thread of its own, since
 * other jobs must not wait for a mail server.
 */
@Component
class OutboxRun {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRun.class);

    private static final int MOST_AT_ONCE = 200;
    private static final Duration SHORTEST_PAUSE = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 4;
    private static final Duration FAREWELL = Duration.ofSeconds(20);

    private final SettingsStore settings;
    private final OutboxTurns turns;
    private final SmtpSender sender;
    private final Clock clock;
    private final AtomicBoolean atWork = new AtomicBoolean();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("outbox").daemon().factory());

    private volatile boolean closing;
    private @Nullable MailServer failing;
    private int failures;
    private Instant resumeAt = Instant.MIN;

    OutboxRun(SettingsStore settings, OutboxTurns turns, SmtpSender sender, Clock clock) {
        this.settings = settings;
        this.turns = turns;
        this.sender = sender;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT10S")
    void begin() {
        if (atWork.compareAndSet(false, true)) {
            worker.execute(() -> {
                try {
                    sendDue();
                } catch (RuntimeException failed) {
                    LOG.error(
                            "The outbox could not be looked at ({}); the next run tries again",
                            failed.getClass().getName());
                } finally {
                    atWork.set(false);
                }
            });
        }
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
    void tidy() {
        turns.tidy();
    }

    /** Sends what is due, as long as the mail server takes it. */
    synchronized void sendDue() {
        for (int count = 0; count < MOST_AT_ONCE && !closing; count++) {
            // Asked for each, since an administrator may change or remove it meanwhile.
            var server = settings.server().orElse(null);
            if (server == null || isPaused(server)) {
                return;
            }
            var mail = turns.take();
            if (mail.isEmpty() || !send(server, mail.get())) {
                return;
            }
        }
    }

    /** @return false if others would not be taken either */
    private boolean send(MailServer server, StoredMail mail) {
        try {
            var letter = turns.write(mail);
            if (letter.isPresent()) {
                sender.send(server, letter.get());
                turns.sent(mail.id());
                failures = 0;
            }
            return true;
        } catch (CannotSend failed) {
            LOG.warn(
                    "Mail {} could not be sent: {}", mail.id(), failed.failure().code());
            turns.failed(mail.id(), failed);
            if (failed.failure().concernsAll()) {
                pause(server);
                return false;
            }
            return true;
        } catch (RuntimeException failed) {
            // Its lease has to end first. What was thrown may hold words of others, and its name says enough.
            LOG.error(
                    "Mail {} of kind {} could not be written: {}",
                    mail.id(),
                    mail.kind(),
                    failed.getClass().getName());
            return true;
        }
    }

    /** As long as the settings are those that failed, it is tried ever more seldom: a wrong password may bar the account. */
    private boolean isPaused(MailServer server) {
        return server.equals(failing) && clock.instant().isBefore(resumeAt);
    }

    private void pause(MailServer server) {
        failures = server.equals(failing) ? failures + 1 : 1;
        failing = server;
        resumeAt = clock.instant().plus(SHORTEST_PAUSE.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS)));
    }

    /** Waits for the mail that is on its way, so that nobody sends it again; others do what is left. */
    @PreDestroy
    void close() {
        closing = true;
        worker.shutdown();
        try {
            if (!worker.awaitTermination(FAREWELL.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("A mail was on its way when the server stopped; it may be sent again");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
