package app.etappe.priority;

import app.etappe.base.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A workspace's weights from a moment on, with who said so and why. It is made and never changed. */
@Entity
@Table(name = "weights_change")
class WeightsChange {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private UUID workspaceId;

    @Column(name = "changed_at", nullable = false, updatable = false)
    private Instant changedAt;

    @Column(name = "changed_by", nullable = false, updatable = false)
    private UUID changedBy;

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

    @Column(name = "why", nullable = false, updatable = false)
    private String why;

    @SuppressWarnings("NullAway.Init")
    protected WeightsChange() {}

    /** @throws app.etappe.base.Refusal what is wrong with the reason */
    WeightsChange(UUID id, UUID workspaceId, Weights weights, String why, UUID by, Instant now) {
        this.id = id;
        this.workspaceId = workspaceId;
        this.changedAt = now;
        this.changedBy = by;
        this.votes = weights.votes();
        this.customers = weights.customers();
        this.severity = weights.severity();
        this.further = weights.further();
        this.furtherName = weights.furtherName();
        this.why = Texts.stored(why, Texts.CARD);
    }

    Weights weights() {
        return new Weights(votes, customers, severity, further, furtherName);
    }

    WeightsReason reason() {
        return new WeightsReason(weights(), changedBy, changedAt, why);
    }
}
