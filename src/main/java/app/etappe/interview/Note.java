package app.etappe.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of an interview. What changes it is {@link NoteEdit}, so that all of it is in the log. */
@Entity
@Table(name = "note")
class Note {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "interview_id", nullable = false, updatable = false)
    private UUID interviewId;

    @Column(name = "rank_key", nullable = false)
    private String rank;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private NoteKind kind = NoteKind.PARAPHRASE;

    @Column(name = "speaker")
    private @Nullable String speaker;

    @Column(name = "said_at")
    private @Nullable Long at;

    @Column(name = "content", nullable = false)
    private String text = "";

    @Column(name = "text_number", nullable = false)
    private long textNumber;

    @Column(name = "mood")
    private @Nullable Integer mood;

    @Column(name = "masks", nullable = false)
    private String masks = "";

    @Column(name = "hidden", nullable = false)
    private boolean hidden;

    @Column(name = "erased", nullable = false)
    private boolean erased;

    @Column(name = "removed_in")
    private @Nullable Long removedIn;

    @SuppressWarnings("NullAway.Init")
    protected Note() {}

    @SuppressWarnings("NullAway.Init")
    Note(UUID id, UUID interviewId, String rank) {
        this.id = id;
        this.interviewId = interviewId;
        this.rank = rank;
    }

    /** A property of the line itself, in the form of the log; null for its default. */
    @Nullable
    String read(NoteProperty property) {
        return switch (property) {
            case TEXT -> String.valueOf(textNumber);
            case KIND -> kind.name();
            case SPEAKER -> speaker;
            case AT -> at == null ? null : String.valueOf(at);
            case MOOD -> mood == null ? null : String.valueOf(mood);
            case MASKS -> masks.isEmpty() ? null : masks;
            case POSITION -> rank;
            case HIDDEN -> hidden ? NoteProperty.YES : null;
            case REMOVED -> removedIn == null ? null : NoteProperty.YES;
            case MADE -> NoteProperty.YES;
        };
    }

    /** Gives a property a value in the form of the log. A text is given by {@link #write(String, long)}. */
    void write(NoteProperty property, @Nullable String value, long revision) {
        switch (property) {
            case KIND -> kind = NoteKind.valueOf(String.valueOf(value));
            case SPEAKER -> speaker = value;
            case AT -> at = value == null ? null : Long.valueOf(value);
            case MOOD -> mood = value == null ? null : Integer.valueOf(value);
            case MASKS -> masks = value == null ? "" : value;
            case POSITION -> rank = String.valueOf(value);
            case HIDDEN -> hidden = value != null;
            case REMOVED -> removedIn = value == null ? null : (Long) revision;
            case TEXT, MADE -> throw new IllegalArgumentException(property + " is not written");
        }
    }

    void write(String newText, long number) {
        text = newText;
        textNumber = number;
    }

    /** Its words are gone for good; that there was a line stays. */
    void erase() {
        write("", 0);
        erased = true;
    }

    UUID id() {
        return id;
    }

    UUID interviewId() {
        return interviewId;
    }

    String rank() {
        return rank;
    }

    NoteKind kind() {
        return kind;
    }

    @Nullable
    String speaker() {
        return speaker;
    }

    @Nullable
    Long at() {
        return at;
    }

    String text() {
        return text;
    }

    long textNumber() {
        return textNumber;
    }

    @Nullable
    Integer mood() {
        return mood;
    }

    Spans masks() {
        return Spans.of(masks);
    }

    boolean isErased() {
        return erased;
    }

    boolean isHidden() {
        return hidden;
    }

    /** What is found of it: its text while it is there. */
    String heard() {
        return isThere() ? text : "";
    }

    /** Whether it is there for those who write. */
    boolean isThere() {
        return removedIn == null && !hidden;
    }
}
