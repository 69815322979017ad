package app.etappe.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** The lines that came with these values. */
    static Set<UUID> made(List<ChangedNote> values) {
        return values.stream()
                .filter(value -> value.property.equals(NoteProperty.MADE.code()))
                .map(ChangedNote::noteId)
                .collect(Collectors.toSet());
    }

    /** Whether it is about a tag or a link. */
    boolean isOfTagOrLink() {
        return property.startsWith(NoteProperty.TAG) || property.startsWith(NoteProperty.LINK);
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
