package app.etappe.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A link that lets its holder do one thing once. */
@Entity
@Table(name = "link_token")
class LinkToken implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(name = "purpose")
    private String purpose;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @Transient
    private boolean stored;

    @SuppressWarnings({"NullAway.Init", "unused"})
    protected LinkToken() {}

    LinkToken(UUID id, String purpose, UUID subjectId, String tokenHash, Instant madeAt, Instant expiresAt) {
        this.id = id;
        this.purpose = purpose;
        this.subjectId = subjectId;
        this.tokenHash = tokenHash;
        this.madeAt = madeAt;
        this.expiresAt = expiresAt;
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

    LinkDetails detailsAt(Instant now) {
        return new LinkDetails(subjectId, stateAt(now));
    }

    void use(Instant now) {
        stateAt(now).requireOpen();
        usedAt = now;
    }

    private LinkState stateAt(Instant now) {
        if (usedAt != null) {
            return LinkState.USED;
        }
        if (supersededAt != null) {
            return LinkState.SUPERSEDED;
        }
        return now.isBefore(expiresAt) ? LinkState.OPEN : LinkState.EXPIRED;
    }
}
