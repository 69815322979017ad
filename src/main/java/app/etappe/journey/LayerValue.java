package app.etappe.journey;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * What a variant says of an element of the layer below: another value for one of its {@link Property properties}, that it
 * is {@link #HIDDEN}, or that it was {@link #CHECKED} and is the same.
 */
@Entity
@Table(name = "map_layer_value")
@DynamicUpdate
class LayerValue {

    /** The element is not part of this variant. */
    static final String HIDDEN = "hidden";
    /** Somebody has looked: it is the same here. The content is the {@link Fingerprint} of what they saw. */
    static final String CHECKED = "checked";

    @Embeddable
    record Key(
            @Column(name = "variant_id") UUID layer,
            @Column(name = "element_id") UUID element,
            @Column(name = "property") String property)
            implements Serializable {}

    @EmbeddedId
    private Key key;

    @Column(name = "map_id", nullable = false, updatable = false)
    private UUID mapId;

    @Column(name = "content")
    private @Nullable String content;

    @Column(name = "replaced")
    private @Nullable String replaced;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    @Column(name = "lane_id")
    private @Nullable UUID laneId;

    @Column(name = "rank_key")
    private @Nullable String rank;

    @SuppressWarnings("NullAway.Init")
    protected LayerValue() {}

    LayerValue(UUID mapId, Key key) {
        this.mapId = mapId;
        this.key = key;
    }

    UUID layer() {
        return key.layer();
    }

    UUID element() {
        return key.element();
    }

    String property() {
        return key.property();
    }

    UUID mapId() {
        return mapId;
    }

    /** The value in the form of the log; null stands for the property's default. */
    @Nullable
    String content() {
        return content;
    }

    /** The value below that it stands for, in the form of the log; a position without its rank, see {@link Siblings#place}. */
    @Nullable
    String replaced() {
        return replaced;
    }

    void say(@Nullable String value) {
        content = value;
        if (key.property().equals(Property.POSITION.code()) && value != null) {
            var position = Position.ofLogged(value);
            parentId = position.parent();
            laneId = position.lane();
            rank = position.rank();
        }
    }

    void standFor(@Nullable String value) {
        replaced = value;
    }

    /** Whether it makes the variant look otherwise than the layer below. */
    boolean isDifference() {
        return !key.property().equals(CHECKED);
    }
}
