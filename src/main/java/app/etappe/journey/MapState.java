package app.etappe.journey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The counter row of a map, for reading in lists; {@link MapRevisions} locks and moves it. */
@Entity
@Immutable
@Table(name = "map_revision")
class MapState {

    @Id
    @Column(name = "map_id")
    private UUID mapId;

    @Column(name = "revision")
    private long revision;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private UUID changedBy;

    @SuppressWarnings("NullAway.Init")
    protected MapState() {}

    long revision() {
        return revision;
    }

    Instant changedAt() {
        return changedAt;
    }

    UUID changedBy() {
        return changedBy;
    }
}
