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

/** A decision as it is kept; it never changes. */
@Entity
@Table(name = "item_decision")
class StoredDecision {

    @Id
    @Column(name = "id")
    private UUID id;

    /** Another one only when its item became part of that. */
    @Column(name = "item_id", nullable = false)
    private UUID itemId;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, updatable = false)
    private ItemStatus status;

    @Column(name = "reason", nullable = false, updatable = false)
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

    ItemDecision decision() {
        return new ItemDecision(status, reason, by, at, on);
    }
}
