package app.etappe.theme;

import app.etappe.base.Colour;
import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A title under which lines are gathered. */
@Entity
@Table(name = "theme")
class Theme {

    /** The most themes of a workspace. */
    static final int MOST = 200;

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private UUID workspaceId;

    @Column(name = "title", nullable = false)
    private String title = "";

    @Column(name = "description", nullable = false)
    private String description = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "colour")
    private @Nullable Colour colour;

    /** Changed by a query alone, since another place is not another theme: its version stays. */
    @Column(name = "position", nullable = false, updatable = false)
    private int position;

    @Column(name = "author_id", nullable = false, updatable = false)
    private UUID authorId;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Theme() {}

    @SuppressWarnings("NullAway.Init")
    Theme(UUID id, UUID workspaceId, ThemeDraft draft, int position, UUID authorId, Instant now) {
        this.id = id;
        this.workspaceId = workspaceId;
        this.position = position;
        this.authorId = authorId;
        this.createdAt = now;
        take(draft);
    }

    /** @throws Refusal {@code changed-meanwhile} where it was changed after it was seen, or what is wrong with the texts */
    void change(ThemeDraft draft, long seen) {
        if (seen != version) {
            throw new Refusal("changed-meanwhile");
        }
        take(draft);
    }

    private void take(ThemeDraft draft) {
        title = Texts.name(draft.title());
        description = Texts.stored(draft.description(), Texts.DESCRIPTION);
        colour = draft.colour();
    }

    UUID id() {
        return id;
    }

    UUID workspaceId() {
        return workspaceId;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    @Nullable
    Colour colour() {
        return colour;
    }

    int position() {
        return position;
    }

    long version() {
        return version;
    }
}
