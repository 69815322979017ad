package app.etappe.painpoint;

import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an improvement acts, as far as a workspace says something else of it than all do. */
@Entity
@Table(name = "lever")
class Lever {

    /** The most levers of a workspace, archived ones included. */
    static final int MOST = 50;

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private UUID workspaceId;

    @Column(name = "code", updatable = false)
    private @Nullable String code;

    @Column(name = "label", nullable = false)
    private String name = "";

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    @SuppressWarnings("NullAway.Init")
    protected Lever() {}

    Lever(UUID id, UUID workspaceId, @Nullable String code, Instant createdAt) {
        this.id = id;
        this.workspaceId = workspaceId;
        this.code = code;
        this.createdAt = createdAt;
    }

    /** @throws Refusal what is wrong with the name */
    void rename(String newName) {
        name = Texts.name(newName);
    }

    void archive(Instant now) {
        archivedAt = now;
    }

    void restore() {
        archivedAt = null;
    }

    LeverSummary summary() {
        return new LeverSummary(id, name.isEmpty() ? code : null, name, archivedAt != null);
    }

    UUID id() {
        return id;
    }

    UUID workspaceId() {
        return workspaceId;
    }
}
