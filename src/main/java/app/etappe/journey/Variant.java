package app.etappe.journey;

import app.etappe.base.Days;
import app.etappe.base.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A layer over a map's base: what is otherwise for some segments, or shall be otherwise one day. */
@Entity
@Table(name = "map_variant")
class Variant {

    @Id
    private UUID id;

    @Column(name = "map_id", nullable = false, updatable = false)
    private UUID mapId;

    @Column(name = "below_id", updatable = false)
    private @Nullable UUID belowId;

    @Column(name = "future", nullable = false, updatable = false)
    private boolean future;

    @Column(name = "segment_key", nullable = false)
    private String segmentKey = "";

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "map_variant_segment", joinColumns = @JoinColumn(name = "variant_id"))
    @Column(name = "segment_id", nullable = false)
    @BatchSize(size = 100)
    private Set<UUID> segments = new HashSet<>();

    @Column(name = "title", nullable = false)
    private String title = "";

    @Column(name = "target_date")
    private @Nullable LocalDate targetDate;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    @SuppressWarnings("NullAway.Init")
    protected Variant() {}

    private Variant(UUID id, UUID mapId, @Nullable UUID belowId, boolean future, Instant createdAt) {
        this.id = id;
        this.mapId = mapId;
        this.belowId = belowId;
        this.future = future;
        this.createdAt = createdAt;
    }

    static Variant ofSegments(UUID id, UUID mapId, Set<UUID> segments, Instant now) {
        var variant = new Variant(id, mapId, null, false, now);
        variant.belongTo(segments);
        return variant;
    }

    /** @param below the variant that it lies over; null for the base */
    static Variant future(
            UUID id, UUID mapId, @Nullable UUID below, String title, @Nullable LocalDate date, Instant now) {
        var variant = new Variant(id, mapId, below, true, now);
        variant.aim(title, date);
        return variant;
    }

    /** The sorted ids of some segments, by which two variants for the same ones are told. */
    static String key(Collection<UUID> segments) {
        return segments.stream().map(UUID::toString).sorted().collect(Collectors.joining(" "));
    }

    UUID id() {
        return id;
    }

    UUID mapId() {
        return mapId;
    }

    @Nullable
    UUID belowId() {
        return belowId;
    }

    boolean isFuture() {
        return future;
    }

    String segmentKey() {
        return segmentKey;
    }

    Set<UUID> segments() {
        return Set.copyOf(segments);
    }

    String title() {
        return title;
    }

    @Nullable
    LocalDate targetDate() {
        return targetDate;
    }

    Instant createdAt() {
        return createdAt;
    }

    boolean isArchived() {
        return archivedAt != null;
    }

    void belongTo(Set<UUID> newSegments) {
        segments.clear();
        segments.addAll(newSegments);
        segmentKey = key(newSegments);
    }

    /** What it is for once one segment is part of another. */
    Set<UUID> segmentsAfter(UUID merged, UUID into) {
        return segments.stream()
                .map(segment -> segment.equals(merged) ? into : segment)
                .collect(Collectors.toSet());
    }

    void follow(UUID merged, UUID into) {
        if (segments.contains(merged)) {
            belongTo(segmentsAfter(merged, into));
        }
    }

    /** Says what a future state is called and when it shall be reached. @throws Refusal {@code wrong-place} for others, {@code day-range} */
    void aim(String newTitle, @Nullable LocalDate date) {
        if (!future) {
            throw new Refusal("wrong-place");
        }
        Days.require(date);
        title = newTitle;
        targetDate = date;
    }

    void archive(Instant now) {
        if (archivedAt == null) {
            archivedAt = now;
        }
    }

    void restore() {
        archivedAt = null;
    }
}
