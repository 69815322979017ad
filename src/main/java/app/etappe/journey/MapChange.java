package app.etappe.journey;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One committed command: a revision of its map. Never changed once written. */
@Entity
@Table(name = "map_change")
class MapChange {

    @Embeddable
    record Key(
            @Column(name = "map_id") UUID mapId,
            @Column(name = "revision") long revision) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Column(name = "author_id", nullable = false)
    private UUID authorId;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    @Column(name = "variant_id")
    private @Nullable UUID variantId;

    @Column(name = "command_id", nullable = false)
    private UUID commandId;

    @Column(name = "command_hash", nullable = false)
    private String commandHash;

    @Column(name = "undoes")
    private @Nullable Long undoes;

    @Column(name = "value_count", nullable = false)
    private int valueCount;

    @SuppressWarnings("NullAway.Init")
    protected MapChange() {}

    MapChange(Revision revision, int valueCount) {
        key = new Key(revision.mapId(), revision.number());
        authorId = revision.authorId();
        madeAt = revision.madeAt();
        variantId = revision.variantId();
        commandId = revision.commandId();
        commandHash = revision.commandHash();
        undoes = revision.undoes();
        this.valueCount = valueCount;
    }

    UUID mapId() {
        return key.mapId();
    }

    long revision() {
        return key.revision();
    }

    UUID authorId() {
        return authorId;
    }

    Instant madeAt() {
        return madeAt;
    }

    @Nullable
    UUID variantId() {
        return variantId;
    }

    UUID commandId() {
        return commandId;
    }

    String commandHash() {
        return commandHash;
    }

    @Nullable
    Long undoes() {
        return undoes;
    }

    int valueCount() {
        return valueCount;
    }
}
