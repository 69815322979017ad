package app.etappe.interview;

import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;

/** A word under which a workspace gathers lines. */
@Entity
@Table(name = "tag")
class Tag {

    /** The longest name. */
    static final int LONGEST = 100;

    /** The most tags of a line. */
    static final int MOST_OF_NOTE = 20;

    /** The most tags of a workspace. */
    static final int MOST = 2_000;

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private UUID workspaceId;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "folded", nullable = false)
    private String folded;

    @Column(name = "description", nullable = false)
    private String description = "";

    @Column(name = "family", nullable = false)
    private String family = "";

    @SuppressWarnings("NullAway.Init")
    protected Tag() {}

    @SuppressWarnings("NullAway.Init")
    Tag(UUID id, UUID workspaceId, String name) {
        this.id = id;
        this.workspaceId = workspaceId;
        this.name = checked(name);
        this.folded = Texts.folded(this.name);
    }

    /** Another name, description and group. @throws Refusal for what is wrong with the texts */
    void describe(String newName, String newDescription, String newFamily) {
        name = checked(newName);
        folded = Texts.folded(name);
        description = Texts.stored(newDescription, Texts.CARD);
        family = Texts.stored(newFamily, LONGEST);
    }

    /** The name as it is stored. @throws Refusal {@code text-empty}, {@code text-too-long}, {@code text-invalid} */
    static String checked(String raw) {
        var name = Texts.name(raw);
        if (name.length() > LONGEST) {
            throw new Refusal("text-too-long", Map.of("length", name.length(), "limit", LONGEST));
        }
        return name;
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

    String folded() {
        return folded;
    }

    String description() {
        return description;
    }

    String family() {
        return family;
    }
}
