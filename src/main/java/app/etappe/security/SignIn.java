package app.etappe.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One sign-in in one browser. */
@Entity
@Table(name = "sign_in")
class SignIn implements Persistable<UUID> {

    /** So long a sign-in lasts with "keep me signed in". */
    static final Duration REMEMBERED = Duration.ofDays(30);
    /** So long one lasts unused without it. */
    static final Duration UNUSED = Duration.ofHours(12);

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "remembered")
    private boolean remembered;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Transient
    private boolean stored;

    @SuppressWarnings({"NullAway.Init", "unused"})
    protected SignIn() {}

    SignIn(UUID id, UUID accountId, String secretHash, boolean remembered, Instant now) {
        this.id = id;
        this.accountId = accountId;
        this.secretHash = secretHash;
        this.remembered = remembered;
        this.madeAt = now;
        this.lastUsedAt = now;
        this.expiresAt = now.plus(remembered ? REMEMBERED : UNUSED);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    SignInSummary summary(UUID currentId) {
        return new SignInSummary(id, madeAt, lastUsedAt, remembered, id.equals(currentId));
    }
}
