package app.etappe.voting;

import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts rounds whose time is over, so that votes of anonymous ones do not lie there until somebody reveals them. They take no
 * votes by then, whether this runs or not. Each node may try: the round's lock lets one of them count it.
 */
@Component
class RoundClosing {

    private static final Logger LOG = LoggerFactory.getLogger(RoundClosing.class);

    private static final int MOST_AT_ONCE = 100;

    private final Rounds rounds;
    private final RoundEnding ending;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RoundClosing(Rounds rounds, RoundEnding ending, TransactionTemplate transaction, Clock clock) {
        this.rounds = rounds;
        this.ending = ending;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT15S")
    void countDue() {
        rounds.due(clock.instant(), MOST_AT_ONCE).forEach(this::count);
    }

    /** One that cannot be counted keeps no other one from it. */
    private void count(UUID roundId) {
        try {
            transaction.executeWithoutResult(begun -> rounds.lock(roundId).ifPresent(ending::endIfDue));
        } catch (RuntimeException failed) {
            LOG.error(
                    "Round {} could not be counted ({}); the next run tries again",
                    roundId,
                    failed.getClass().getName());
        }
    }
}
