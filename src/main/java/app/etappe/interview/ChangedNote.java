package app.etappe.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One property of one line that a revision changed, with what it was before and after. */
@Entity
@Table(name = "interview_changed_value")
class ChangedNote {

    @Embeddable
    record Key(
            @Column(name = "interview_id") UUID interviewId,
            @Column(name = "revision") long revision,
            @Column(name = "ordinal") int ordinal)
            implements Serializable {}

    @EmbeddedId
    private Key key;

    @Column(name = "note_id", nullable = false)
    private UUID noteId;

    @Column(name = "property", nullable = false)
    private String property;

    @Column(name = "value_before")
    private @Nullable String before;

    @Column(name = "value_after")
    private @Nullable String after;

    @SuppressWarnings("NullAway.Init")
    protected ChangedNote() {}

    ChangedNote(Key key, UUID noteId, String property, @Nullable String before, @Nullable String after) {
        this.key = key;
        this.noteId = noteId;
        this.property = property;
        this.before = before;
        this.after = after;
    }

    long revision() {
        return key.revision();
    }

    UUID noteId() {
        return noteId;
    }

    String property() {
        return property;
    }

    @Nullable
    String before() {
        return before;
    }

    @Nullable
    String after() {
        return after;
    }
}
