package app.etappe.priority;

import app.etappe.painpoint.ItemKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A day on which it was noted how the items of a workspace stood, with the weights of that day. */
@Entity
@Table(name = "standing")
class Standing {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private UUID workspaceId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private ItemKind kind;

    @Column(name = "taken_on", nullable = false, updatable = false)
    private LocalDate takenOn;

    @Column(name = "votes", nullable = false, updatable = false)
    private int votes;

    @Column(name = "customers", nullable = false, updatable = false)
    private int customers;

    @Column(name = "severity", nullable = false, updatable = false)
    private int severity;

    @Column(name = "further", nullable = false, updatable = false)
    private int further;

    @SuppressWarnings("NullAway.Init")
    protected Standing() {}

    Standing(UUID id, UUID workspaceId, ItemKind kind, LocalDate takenOn, Weights weights) {
        this.id = id;
        this.workspaceId = workspaceId;
        this.kind = kind;
        this.takenOn = takenOn;
        this.votes = weights.votes();
        this.customers = weights.customers();
        this.severity = weights.severity();
        this.further = weights.further();
    }

    UUID id() {
        return id;
    }

    LocalDate takenOn() {
        return takenOn;
    }

    boolean isWeighedAs(Weights weights) {
        return votes == weights.votes()
                && customers == weights.customers()
                && severity == weights.severity()
                && further == weights.further();
    }
}
