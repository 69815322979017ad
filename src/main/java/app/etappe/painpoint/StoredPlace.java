package app.etappe.painpoint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A card carries an item. No card carries two, since its id is the row's. */
@Entity
@Table(name = "item_place")
class StoredPlace {

    /** The most cards of an item. */
    static final int MOST = 200;

    @Id
    @Column(name = "element_id")
    private UUID elementId;

    @Column(name = "item_id", nullable = false)
    private UUID itemId;

    @Column(name = "map_id", nullable = false, updatable = false)
    private UUID mapId;

    @Column(name = "placed_by", nullable = false, updatable = false)
    private UUID placedBy;

    @Column(name = "placed_at", nullable = false, updatable = false)
    private Instant placedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredPlace() {}

    StoredPlace(UUID elementId, UUID itemId, UUID mapId, UUID placedBy, Instant placedAt) {
        this.elementId = elementId;
        this.itemId = itemId;
        this.mapId = mapId;
        this.placedBy = placedBy;
        this.placedAt = placedAt;
    }

    UUID elementId() {
        return elementId;
    }

    UUID itemId() {
        return itemId;
    }

    UUID mapId() {
        return mapId;
    }

    Placing placing() {
        return new Placing(mapId, elementId, placedBy, placedAt);
    }
}
