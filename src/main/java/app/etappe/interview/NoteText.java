package app.etappe.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A text that a line had once, or has. Here alone undo finds it, and here it can be erased. */
@Entity
@Table(name = "note_text")
class NoteText {

    @Embeddable
    record Key(
            @Column(name = "note_id") UUID noteId,
            @Column(name = "text_number") long number) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Column(name = "content", nullable = false)
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected NoteText() {}

    NoteText(UUID noteId, long number, String text) {
        key = new Key(noteId, number);
        this.text = text;
    }

    String text() {
        return text;
    }

    /** The same revision wrote the line once more. */
    void rewrite(String newText) {
        text = newText;
    }
}
