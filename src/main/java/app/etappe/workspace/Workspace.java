package app.etappe.workspace;

import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One team's shared place. */
@Entity
@Table(name = "workspace")
class Workspace implements Persistable<UUID> {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "name")
    private String name;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "example")
    private boolean example;

    @Column(name = "keeps_former_names")
    private boolean keepsFormerNames;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    @Version
    @Column(name = "version")
    private long version;

    @Transient
    private boolean stored;

    @SuppressWarnings({"NullAway.Init", "unused"}) // filled by JPA
    protected Workspace() {}

    Workspace(UUID id, String name, String timeZone, boolean example, Instant createdAt) {
        this.id = id;
        this.name = Texts.name(name);
        this.timeZone = requireZone(timeZone);
        this.example = example;
        this.createdAt = createdAt;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }

    void rename(String newName) {
        requireNoExample();
        name = Texts.name(newName);
    }

    void moveTo(String newTimeZone) {
        timeZone = requireZone(newTimeZone);
    }

    void keepFormerNames(boolean keeps) {
        keepsFormerNames = keeps;
    }

    void archive(Instant now) {
        requireNoExample();
        if (archivedAt == null) {
            archivedAt = now;
        }
    }

    void restore() {
        archivedAt = null;
    }

    String name() {
        return name;
    }

    WorkspaceSummary summary() {
        return new WorkspaceSummary(id, name, example, archivedAt != null);
    }

    WorkspaceDetails details() {
        return new WorkspaceDetails(id, name, ZoneId.of(timeZone), example, keepsFormerNames, archivedAt);
    }

    boolean keepsFormerNames() {
        return keepsFormerNames;
    }

    void requireInUse() {
        if (archivedAt != null) {
            throw new Refusal("workspace-archived");
        }
    }

    private void requireNoExample() {
        if (example) {
            throw new Refusal("example-workspace");
        }
    }

    private static String requireZone(String timeZone) {
        try {
            return ZoneId.of(timeZone).getId();
        } catch (DateTimeException unknown) {
            throw new Refusal("time-zone-unknown");
        }
    }
}
