package app.etappe.journey;

import app.etappe.base.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A map as a thing that is owned, shared and archived. Its title and all that stands on it are elements. */
@Entity
@Table(name = "journey_map")
class JourneyMap {

    /** How long a map stays in the archive before it is deleted for good. */
    static final Duration KEPT_IN_ARCHIVE = Duration.ofDays(30);

    @Id
    private UUID id;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private UUID workspaceId;

    @Column(name = "owner_id", nullable = false)
    private UUID ownerId;

    @Column(name = "language", nullable = false)
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "visibility", nullable = false)
    private Visibility visibility = Visibility.WORKSPACE;

    @ElementCollection
    @CollectionTable(name = "journey_map_reader", joinColumns = @JoinColumn(name = "map_id"))
    @Column(name = "account_id", nullable = false)
    private Set<UUID> readers = new HashSet<>();

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected JourneyMap() {}

    JourneyMap(UUID id, UUID workspaceId, UUID ownerId, Locale language, Instant createdAt) {
        this.id = id;
        this.workspaceId = workspaceId;
        this.ownerId = ownerId;
        this.language = language.toLanguageTag();
        this.createdAt = createdAt;
    }

    UUID id() {
        return id;
    }

    UUID workspaceId() {
        return workspaceId;
    }

    UUID ownerId() {
        return ownerId;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    Visibility visibility() {
        return visibility;
    }

    Set<UUID> readers() {
        return Set.copyOf(readers);
    }

    @Nullable
    Instant archivedAt() {
        return archivedAt;
    }

    boolean isArchived() {
        return archivedAt != null;
    }

    /** Whether its time in the archive is over, so that it is gone for everybody, deleted yet or not. */
    boolean isGone(Instant now) {
        return archivedAt != null && !now.isBefore(archivedAt.plus(KEPT_IN_ARCHIVE));
    }

    /** Whether somebody sees it among the members of its workspace. */
    boolean isVisibleTo(UUID accountId) {
        return visibility == Visibility.WORKSPACE || ownerId.equals(accountId) || readers.contains(accountId);
    }

    void share(Visibility newVisibility, Set<UUID> newReaders) {
        visibility = newVisibility;
        readers.clear();
        if (newVisibility == Visibility.MEMBERS) {
            readers.addAll(newReaders);
        }
    }

    void archive(Instant now) {
        if (archivedAt == null) {
            archivedAt = now;
        }
    }

    /** @throws Refusal {@code not-found} when its time in the archive is over */
    void restore(Instant now) {
        if (isGone(now)) {
            throw Refusal.notFound();
        }
        archivedAt = null;
    }

    void handTo(UUID successor) {
        ownerId = successor;
    }
}
