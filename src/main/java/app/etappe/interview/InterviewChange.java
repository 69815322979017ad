package app.etappe.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One committed command: a revision of its interview. Never changed once written. */
@Entity
@Table(name = "interview_change")
class InterviewChange {

    @Embeddable
    record Key(
            @Column(name = "interview_id") UUID interviewId,
            @Column(name = "revision") long revision) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Column(name = "author_id", nullable = false)
    private UUID authorId;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    @Column(name = "command_id", nullable = false)
    private UUID commandId;

    @Column(name = "command_hash", nullable = false)
    private String commandHash;

    @Column(name = "undoes")
    private @Nullable Long undoes;

    @Column(name = "undoable", nullable = false)
    private boolean undoable;

    @SuppressWarnings("NullAway.Init")
    protected InterviewChange() {}

    InterviewChange(NoteEdit edit, Instant madeAt, UUID commandId, String commandHash) {
        key = new Key(edit.interviewId(), edit.revision());
        authorId = edit.authorId();
        this.madeAt = madeAt;
        this.commandId = commandId;
        this.commandHash = commandHash;
        undoes = edit.undoes();
        undoable = edit.isUndoable();
    }

    UUID interviewId() {
        return key.interviewId();
    }

    long revision() {
        return key.revision();
    }

    UUID authorId() {
        return authorId;
    }

    Instant madeAt() {
        return madeAt;
    }

    UUID commandId() {
        return commandId;
    }

    String commandHash() {
        return commandHash;
    }

    @Nullable
    Long undoes() {
        return undoes;
    }
}
