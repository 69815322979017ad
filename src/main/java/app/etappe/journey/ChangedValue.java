package app.etappe.journey;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One property of one element that a revision changed, with what it was before and after. */
@Entity
@Table(name = "map_changed_value")
class ChangedValue {

    @Embeddable
    record Key(
            @Column(name = "map_id") UUID mapId,
            @Column(name = "revision") long revision,
            @Column(name = "ordinal") int ordinal)
            implements Serializable {}

    @EmbeddedId
    private Key key;

    @Column(name = "element_id", nullable = false)
    private UUID elementId;

    @Column(name = "layer_id")
    private @Nullable UUID layerId;

    @Column(name = "property", nullable = false)
    private String property;

    @Column(name = "value_before")
    private @Nullable String before;

    @Column(name = "value_after")
    private @Nullable String after;

    @SuppressWarnings("NullAway.Init")
    protected ChangedValue() {}

    ChangedValue(
            UUID mapId,
            long revision,
            int ordinal,
            UUID elementId,
            @Nullable UUID layerId,
            String property,
            @Nullable String before,
            @Nullable String after) {
        key = new Key(mapId, revision, ordinal);
        this.elementId = elementId;
        this.layerId = layerId;
        this.property = property;
        this.before = before;
        this.after = after;
    }

    UUID mapId() {
        return key.mapId();
    }

    long revision() {
        return key.revision();
    }

    UUID elementId() {
        return elementId;
    }

    /** The variant whose word on the element changed; null where the element itself did. */
    @Nullable
    UUID layerId() {
        return layerId;
    }

    String property() {
        return property;
    }

    @Nullable
    String before() {
        return before;
    }

    @Nullable
    String after() {
        return after;
    }
}
