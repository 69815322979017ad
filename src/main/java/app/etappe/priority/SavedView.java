package app.etappe.priority;

import app.etappe.base.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A way of looking at the list that somebody keeps. It is never changed: saved anew under its name, it is another. */
@Entity
@Table(name = "saved_view")
class SavedView {

    /** The longest query in characters. */
    static final int LONGEST = 2000;

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private UUID workspaceId;

    @Column(name = "owner_id", nullable = false, updatable = false)
    private UUID ownerId;

    @Column(name = "name", nullable = false, updatable = false)
    private String name = "";

    @Column(name = "query", nullable = false, updatable = false)
    private String query = "";

    @Column(name = "for_all", nullable = false, updatable = false)
    private boolean forAll;

    @SuppressWarnings("NullAway.Init")
    protected SavedView() {}

    SavedView(UUID id, UUID workspaceId, UUID ownerId, SavedViewDraft draft) {
        this.id = id;
        this.workspaceId = workspaceId;
        this.ownerId = ownerId;
        name = Texts.name(draft.name());
        query = Texts.stored(draft.query(), LONGEST);
        forAll = draft.forAll();
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

    String name() {
        return name;
    }

    boolean forAll() {
        return forAll;
    }

    SavedViewSummary summary(boolean mayDelete) {
        return new SavedViewSummary(id, name, query, forAll, mayDelete);
    }
}
