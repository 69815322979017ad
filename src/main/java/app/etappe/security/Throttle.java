package app.etappe.security;

import app.etappe.base.Refusal;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Makes guessing slow: after a few failures each further attempt for the same account, or from the same address, has to
 * wait, longer each time, up to a limit that keeps it from being a lock-out. What is refused meanwhile does not count.
 * An address from which an account was signed in to before does not wait for what others try on that account.
 */
@Component
class Throttle {

    static final int FREE_PER_ACCOUNT = 5;
    static final int FREE_PER_ADDRESS = 30;
    static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private static final long MOST_KEYS = 50_000;
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private final Cache<String, Failures> byAccount = bounded();
    private final Cache<String, Failures> byAddress = bounded();
    private final Cache<AccountFromAddress, Failures> byKnownPair = bounded();
    private final Clock clock;

    Throttle(Clock clock) {
        this.clock = clock;
    }

    /**
     * Counts an attempt as failed until {@link #succeeded} says otherwise, so that many at once count as many.
     *
     * @throws Refusal {@code throttled} (seconds) if one has to wait
     */
    void attempt(String account, String address) {
        var now = clock.instant();
        count(byAddress, address, FREE_PER_ADDRESS, now);
        var pair = new AccountFromAddress(account, address);
        if (byKnownPair.getIfPresent(pair) != null) {
            count(byKnownPair, pair, FREE_PER_ACCOUNT, now);
        } else {
            count(byAccount, account, FREE_PER_ACCOUNT, now);
        }
    }

    /** The last attempt was a good one: nobody has to wait for it. */
    void succeeded(String account, String address) {
        byAccount.invalidate(account);
        byAddress.asMap().computeIfPresent(address, (key, failures) -> failures.oneLess());
        byKnownPair.put(new AccountFromAddress(account, address), Failures.NONE);
    }

    /** Forgets everything, as a restart does. */
    void reset() {
        byAccount.invalidateAll();
        byAddress.invalidateAll();
        byKnownPair.invalidateAll();
    }

    private static <K> void count(Cache<K, Failures> counts, K key, int free, Instant now) {
        counts.asMap().merge(key, Failures.NONE.oneMore(free, now), (old, first) -> old.oneMore(free, now));
    }

    private static <K> Cache<K, Failures> bounded() {
        return Caffeine.newBuilder()
                .maximumSize(MOST_KEYS)
                .expireAfterWrite(FORGOTTEN_AFTER)
                .build();
    }

    private record AccountFromAddress(String account, String address) {}

    private record Failures(int count, Instant waitUntil) {

        static final Failures NONE = new Failures(0, Instant.MIN);

        Failures oneMore(int free, Instant now) {
            if (now.isBefore(waitUntil)) {
                var seconds = Duration.between(now, waitUntil).toSeconds() + 1;
                throw new Refusal("throttled", Map.of("seconds", seconds));
            }
            return new Failures(count + 1, count + 1 < free ? Instant.MIN : now.plus(waitAfter(count + 1 - free)));
        }

        Failures oneLess() {
            return new Failures(Math.max(0, count - 1), Instant.MIN);
        }

        private static Duration waitAfter(int excess) {
            var doubled = Duration.ofSeconds(1L << Math.min(excess, 10));
            return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
        }
    }
}
