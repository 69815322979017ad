package app.etappe.segment;

import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One way to cut through the customers, such as by region. */
@Entity
@Table(name = "segment_dimension")
class Dimension {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "workspace_id", updatable = false)
    private UUID workspaceId;

    @Column(name = "name")
    private String name;

    @Column(name = "ordinal")
    private int ordinal;

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    @SuppressWarnings({"NullAway.Init", "unused"}) // filled by JPA
    protected Dimension() {}

    /** @throws Refusal what is wrong with the name */
    Dimension(UUID id, UUID workspaceId, String name, int ordinal) {
        this.id = id;
        this.workspaceId = workspaceId;
        this.name = Texts.name(name);
        this.ordinal = ordinal;
    }

    UUID id() {
        return id;
    }

    UUID workspaceId() {
        return workspaceId;
    }

    String name() {
        return name;
    }

    int ordinal() {
        return ordinal;
    }

    boolean isArchived() {
        return archivedAt != null;
    }

    void rename(String newName) {
        name = Texts.name(newName);
    }

    void place(int newOrdinal) {
        ordinal = newOrdinal;
    }

    void archive(Instant now) {
        if (archivedAt == null) {
            archivedAt = now;
        }
    }

    void restore() {
        archivedAt = null;
    }

    /** @throws Refusal {@code dimension-archived} */
    void requireInUse() {
        if (archivedAt != null) {
            throw new Refusal("dimension-archived");
        }
    }

    DimensionDetails details(List<SegmentDetails> segments) {
        return new DimensionDetails(id, name, archivedAt, segments);
    }
}
