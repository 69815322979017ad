package app.etappe.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds the sign-in behind a request's cookie. The cookie never changes, so any number of requests may carry it at once. */
@Component
public class SignIns {

    /** How exactly the last use is kept. */
    static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

    private static final int MOST_KEPT = 10_000;
    private static final Duration KEPT = Duration.ofSeconds(5);

    private final StoredSignIns signIns;
    private final Clock clock;
    private final Cache<String, KnownSignIn> bySecretHash =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterWrite(KEPT).build();
    // What was being read while it ended would otherwise be kept as valid.
    private final Cache<UUID, Boolean> ended = Caffeine.newBuilder()
            .maximumSize(MOST_KEPT)
            .expireAfterWrite(KEPT.multipliedBy(10))
            .build();

    SignIns(StoredSignIns signIns, Clock clock) {
        this.signIns = signIns;
        this.clock = clock;
    }

    /** Who is signed in by this request's cookie; for handshakes that pass by the page's own filters. */
    public Optional<SignedIn> byCookie(HttpServletRequest request) {
        return known(request).map(KnownSignIn::signedIn);
    }

    /** Notes that somebody did something by this sign-in, so that it does not end for want of use. */
    public void used(UUID signInId) {
        var now = clock.instant();
        signIns.noteUse(signInId, now, now.plus(SignIn.UNUSED), now.minus(USE_NOTED_EVERY));
    }

    Optional<KnownSignIn> known(HttpServletRequest request) {
        return SignInCookie.of(request).filter(Secret::looksLikeOne).flatMap(this::bySecret);
    }

    Optional<KnownSignIn> bySecret(String secret) {
        var known = bySecretHash.get(
                Secret.hash(secret), hash -> signIns.known(hash).orElse(null));
        return Optional.ofNullable(known)
                .filter(found -> found.isValidAt(clock.instant()) && ended.getIfPresent(found.id()) == null);
    }

    /** Notes a use of a sign-in just read; costs a write once a minute. */
    void noteUse(KnownSignIn known) {
        if (!known.lastUsedAt().isAfter(clock.instant().minus(USE_NOTED_EVERY))) {
            used(known.id());
        }
    }

    /** Reads what is said of accounts anew, after a name or a right changed. */
    void forget() {
        bySecretHash.invalidateAll();
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void forget(SignInsEnded event) {
        event.signInIds().forEach(id -> ended.put(id, true));
    }
}
