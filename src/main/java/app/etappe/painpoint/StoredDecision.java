package app.etappe.painpoint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A decision as it is kept; nothing of it changes but words that are withdrawn. */
@Entity
@Table(name = "item_decision")
class StoredDecision {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "item_id", nullable = false, updatable = false)
    private UUID itemId;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, updatable = false)
    private ItemStatus status;

    @Column(name = "reason", nullable = false)
    private String reason;

    @Column(name = "decided_by", nullable = false, updatable = false)
    private UUID by;

    @Column(name = "decided_at", nullable = false, updatable = false)
    private Instant at;

    @Column(name = "decided_on", nullable = false, updatable = false)
    private LocalDate on;

    @SuppressWarnings("NullAway.Init")
    protected StoredDecision() {}

    StoredDecision(UUID id, UUID itemId, ItemDecision decision) {
        this.id = id;
        this.itemId = itemId;
        this.status = decision.status();
        this.reason = decision.reason();
        this.by = decision.by();
        this.at = decision.at();
        this.on = decision.on();
    }

    /** Puts a mark in the place of the reason. */
    void redact(String mark) {
        reason = mark;
    }

    UUID id() {
        return id;
    }

    UUID itemId() {
        return itemId;
    }

    ItemDecision decision() {
        return new ItemDecision(status, reason, by, at, on);
    }
}
