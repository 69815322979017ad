package app.etappe.review;

import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import app.etappe.painpoint.ItemKind;
import app.etappe.priority.Weights;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A review. It is changed under its lock alone. */
@Entity
@Table(name = "review")
// What changes it without its lock, a hand-over or a withdrawal, writes nothing else back.
@DynamicUpdate
class Review {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private UUID workspaceId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private ItemKind kind;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "query", nullable = false)
    private String query;

    @Column(name = "held_on", nullable = false, updatable = false)
    private LocalDate heldOn;

    @Column(name = "votes", nullable = false, updatable = false)
    private int votes;

    @Column(name = "customers", nullable = false, updatable = false)
    private int customers;

    @Column(name = "severity", nullable = false, updatable = false)
    private int severity;

    @Column(name = "further", nullable = false, updatable = false)
    private int further;

    @Column(name = "further_name", nullable = false, updatable = false)
    private String furtherName;

    @Column(name = "owner_id", nullable = false)
    private UUID ownerId;

    @Column(name = "made_by", nullable = false, updatable = false)
    private UUID madeBy;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "finished_by")
    private @Nullable UUID finishedBy;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @SuppressWarnings("NullAway.Init")
    protected Review() {}

    /** @throws Refusal what is wrong with the name or the query */
    Review(UUID id, UUID workspaceId, ReviewDraft draft, Weights weights, LocalDate heldOn, UUID by, Instant now) {
        this.id = id;
        this.workspaceId = workspaceId;
        this.kind = draft.kind();
        this.name = Texts.name(draft.name());
        this.query = Texts.stored(draft.query(), Texts.CARD);
        this.heldOn = heldOn;
        this.votes = weights.votes();
        this.customers = weights.customers();
        this.severity = weights.severity();
        this.further = weights.further();
        this.furtherName = weights.furtherName();
        this.ownerId = by;
        this.madeBy = by;
        this.madeAt = now;
    }

    /** @throws Refusal {@code review-finished} */
    void requireOpen() {
        if (isFinished()) {
            throw new Refusal("review-finished");
        }
    }

    /** From now on it can only be read. @throws Refusal {@code review-finished} */
    void finish(UUID by, Instant now) {
        requireOpen();
        finishedBy = by;
        finishedAt = now;
    }

    void assign(UUID owner) {
        ownerId = owner;
    }

    /** Puts a mark in the place of its words. */
    void redact(String mark) {
        name = mark;
        query = "";
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    Weights weights() {
        return new Weights(votes, customers, severity, further, furtherName);
    }

    UUID id() {
        return id;
    }

    UUID workspaceId() {
        return workspaceId;
    }

    ItemKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    String query() {
        return query;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    UUID ownerId() {
        return ownerId;
    }

    UUID madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }

    @Nullable
    UUID finishedBy() {
        return finishedBy;
    }

    @Nullable
    Instant finishedAt() {
        return finishedAt;
    }
}
