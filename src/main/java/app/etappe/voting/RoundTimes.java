package app.etappe.voting;

import app.etappe.base.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a round opens and closes, and what has happened to it so far. */
@Embeddable
class RoundTimes {

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "opens_at")
    private @Nullable Instant opensAt;

    @Column(name = "closes_at")
    private @Nullable Instant closesAt;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "revealed_at")
    private @Nullable Instant revealedAt;

    @SuppressWarnings("NullAway.Init")
    protected RoundTimes() {}

    RoundTimes(Instant now) {
        createdAt = now;
    }

    /** Where the round stands at this time. */
    RoundState at(Instant now) {
        if (revealedAt != null) {
            return RoundState.REVEALED;
        }
        if (startedAt == null) {
            return RoundState.DRAFT;
        }
        if (endedAt != null || (closesAt != null && !now.isBefore(closesAt))) {
            return RoundState.ENDED;
        }
        return opensAt != null && now.isBefore(opensAt) ? RoundState.WAITING : RoundState.OPEN;
    }

    boolean isStarted() {
        return startedAt != null;
    }

    /** Whether its time is over, and nobody has counted the votes yet. */
    boolean isToBeCounted(Instant now) {
        return endedAt == null && at(now) == RoundState.ENDED;
    }

    /** @throws Refusal {@code round-not-open}, {@code round-over} */
    void requireOpen(Instant now) {
        requireNotOver(now);
        if (at(now) != RoundState.OPEN) {
            throw new Refusal("round-not-open");
        }
    }

    /** @throws Refusal {@code round-over} */
    void requireNotOver(Instant now) {
        if (at(now).compareTo(RoundState.ENDED) >= 0) {
            throw new Refusal("round-over");
        }
    }

    /** Takes other times; one that votes were taken from on stays.  @throws Refusal {@code round-times} */
    void plan(@Nullable Instant opens, @Nullable Instant closes, Instant now) {
        if (isStarted()) {
            requireToCome(closes, now);
        }
        if (at(now) != RoundState.OPEN) {
            opensAt = opens;
        }
        closesAt = closes;
    }

    /** @throws Refusal {@code round-times} */
    void start(Instant now) {
        requireToCome(closesAt, now);
        startedAt = now;
    }

    /** @throws Refusal {@code round-not-open} for a draft, {@code round-over}, {@code round-times} */
    void extend(@Nullable Instant until, Instant now) {
        requireNotOver(now);
        if (!isStarted()) {
            throw new Refusal("round-not-open");
        }
        requireToCome(until, now);
        if (until != null && opensAt != null && !opensAt.isBefore(until)) {
            throw new Refusal("round-times");
        }
        closesAt = until;
    }

    void end(Instant at) {
        endedAt = at;
    }

    /** @throws Refusal {@code round-revealed}, {@code round-not-over} */
    void reveal(Instant now) {
        if (revealedAt != null) {
            throw new Refusal("round-revealed");
        }
        if (endedAt == null) {
            throw new Refusal("round-not-over");
        }
        revealedAt = now;
    }

    /** Milliseconds from now until it opens or closes by itself; null if it does not. */
    @Nullable
    Long untilNext(Instant now) {
        var next = switch (at(now)) {
            case WAITING -> opensAt;
            case OPEN -> closesAt;
            case DRAFT, ENDED, REVEALED -> null;
        };
        return next == null ? null : Duration.between(now, next).toMillis();
    }

    private static void requireToCome(@Nullable Instant close, Instant now) {
        if (close != null && !now.isBefore(close)) {
            throw new Refusal("round-times");
        }
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant opensAt() {
        return opensAt;
    }

    @Nullable
    Instant closesAt() {
        return closesAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    @Nullable
    Instant revealedAt() {
        return revealedAt;
    }
}
