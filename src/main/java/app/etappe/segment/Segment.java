package app.etappe.segment;

import app.etappe.base.Colour;
import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The customers on one side of a cut. */
@Entity
@Table(name = "segment")
class Segment {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "workspace_id", updatable = false)
    private UUID workspaceId;

    @Column(name = "dimension_id", updatable = false)
    private UUID dimensionId;

    @Column(name = "name")
    private String name;

    @Column(name = "description")
    private String description;

    @Enumerated(EnumType.STRING)
    @Column(name = "colour")
    private Colour colour;

    @Embedded
    private @Nullable StoredSize size;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    @Version
    @Column(name = "version")
    private long version;

    @SuppressWarnings({"NullAway.Init", "unused"}) // filled by JPA
    protected Segment() {}

    /** @throws Refusal what is wrong with the texts */
    Segment(UUID id, Dimension dimension, SegmentDraft draft, Instant now) {
        this.id = id;
        this.workspaceId = dimension.workspaceId();
        this.dimensionId = dimension.id();
        this.createdAt = now;
        write(draft);
    }

    UUID id() {
        return id;
    }

    UUID workspaceId() {
        return workspaceId;
    }

    UUID dimensionId() {
        return dimensionId;
    }

    String name() {
        return name;
    }

    @Nullable
    UUID mergedInto() {
        return mergedInto;
    }

    boolean isArchived() {
        return archivedAt != null;
    }

    /** @throws Refusal {@code changed-meanwhile} unless this is the version that was seen, or what is wrong with the texts */
    void change(SegmentDraft draft, long seen) {
        if (version != seen) {
            throw new Refusal("changed-meanwhile");
        }
        write(draft);
    }

    void archive(Instant now) {
        if (archivedAt == null) {
            archivedAt = now;
        }
    }

    /** @throws Refusal {@code segment-merged} for one that has become part of another */
    void restore() {
        if (mergedInto != null) {
            throw new Refusal("segment-merged");
        }
        archivedAt = null;
    }

    void mergeInto(Segment other, Instant now) {
        mergedInto = other.id;
        archivedAt = now;
    }

    /** @throws Refusal {@code segment-archived} */
    void requireInUse() {
        if (archivedAt != null) {
            throw new Refusal("segment-archived");
        }
    }

    SegmentDetails details(List<PersonaDetails> personas) {
        return new SegmentDetails(
                id,
                dimensionId,
                name,
                description,
                size == null ? null : size.asSize(),
                colour,
                archivedAt,
                mergedInto,
                version,
                personas);
    }

    /** @param dimension named only where the segment's own name is not enough */
    SegmentReference reference(@Nullable String dimension) {
        return new SegmentReference(id, dimensionId, dimension, name, colour, archivedAt != null, mergedInto);
    }

    private void write(SegmentDraft draft) {
        name = Texts.name(draft.name());
        description = Texts.stored(draft.description(), Texts.DESCRIPTION);
        size = draft.size() == null ? null : StoredSize.of(draft.size());
        colour = draft.colour();
    }
}
