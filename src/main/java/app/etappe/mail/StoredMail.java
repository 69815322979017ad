package app.etappe.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail on its way, or how that ended. It holds nothing of what the mail says. */
@Entity
@Table(name = "mail")
class StoredMail {

    /** How it ended. */
    enum Outcome {
        SENT,
        /** There was nothing to tell any more, or nobody to tell it to. */
        DROPPED,
        GIVEN_UP
    }

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "account_id", nullable = false, updatable = false)
    private UUID accountId;

    @Column(name = "kind", nullable = false, updatable = false)
    private String kind;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Column(name = "attempts", nullable = false)
    private int attempts;

    @Enumerated(EnumType.STRING)
    @Column(name = "failure")
    private @Nullable MailFailure failure;

    @Column(name = "failed_at")
    private @Nullable Instant failedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private @Nullable Outcome outcome;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredMail() {}

    @SuppressWarnings("NullAway.Init")
    StoredMail(UUID id, UUID accountId, String kind, Instant now) {
        this.id = id;
        this.accountId = accountId;
        this.kind = kind;
        this.madeAt = now;
        this.dueAt = now;
    }

    void end(Outcome how, Instant now) {
        outcome = how;
        endedAt = now;
        dueAt = null;
    }

    void fail(MailFailure why, Instant now) {
        failure = why;
        failedAt = now;
    }

    void retryAt(Instant later) {
        dueAt = later;
    }

    /** Whether it is still to be sent. */
    boolean isWaiting() {
        return dueAt != null;
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    String kind() {
        return kind;
    }

    int attempts() {
        return attempts;
    }
}
