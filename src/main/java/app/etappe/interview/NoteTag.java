package app.etappe.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A line has a tag. */
@Entity
@Table(name = "note_tag")
class NoteTag {

    @Embeddable
    record Key(
            @Column(name = "note_id") UUID noteId,
            @Column(name = "tag_id") UUID tagId) implements Serializable {}

    @EmbeddedId
    private Key key;

    @SuppressWarnings("NullAway.Init")
    protected NoteTag() {}

    NoteTag(UUID noteId, UUID tagId) {
        key = new Key(noteId, tagId);
    }

    UUID noteId() {
        return key.noteId();
    }

    UUID tagId() {
        return key.tagId();
    }
}
