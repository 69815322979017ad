package app.etappe.bring;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** The last time that copies were brought together on a map, kept so that it can be taken back. */
@Entity
@Table(name = "bringing")
class Bringing {

    @Id
    @Column(name = "map_id")
    private UUID mapId = new UUID(0, 0);

    @Column(name = "made", nullable = false)
    private boolean made;

    @Column(name = "revision", nullable = false)
    private long revision;

    @Column(name = "brought_at", nullable = false)
    private Instant broughtAt = Instant.EPOCH;

    @ElementCollection
    @CollectionTable(name = "bringing_variant", joinColumns = @JoinColumn(name = "map_id"))
    @Column(name = "variant_id", nullable = false)
    private Set<UUID> variants = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "bringing_archived", joinColumns = @JoinColumn(name = "map_id"))
    @Column(name = "archived_id", nullable = false)
    private Set<UUID> archived = new HashSet<>();

    /** For JPA. */
    protected Bringing() {}

    Bringing(UUID mapId) {
        this.mapId = mapId;
    }

    /**
     * Notes what was done; what was done before cannot be taken back any more.
     *
     * @param isNew whether the map was made for it
     * @param revision of the map when it was done
     */
    void note(boolean isNew, long revision, Instant now, Collection<UUID> variants, Collection<UUID> archived) {
        this.made = isNew;
        this.revision = revision;
        this.broughtAt = now;
        this.variants.clear();
        this.variants.addAll(variants);
        this.archived.clear();
        this.archived.addAll(archived);
    }

    UUID mapId() {
        return mapId;
    }

    boolean isNewMap() {
        return made;
    }

    long revision() {
        return revision;
    }

    Instant broughtAt() {
        return broughtAt;
    }

    Set<UUID> variants() {
        return Set.copyOf(variants);
    }

    Set<UUID> archived() {
        return Set.copyOf(archived);
    }
}
