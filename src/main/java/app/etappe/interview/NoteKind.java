package app.etappe.interview;

import app.etappe.base.Refusal;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What kind of line a note is. */
public enum NoteKind {
    /** Word for word: the only kind that is shown in quotation marks. */
    VERBATIM,
    /** In other words. */
    PARAPHRASE,
    /** What somebody saw. */
    SEEN,
    /** What whoever wrote it thinks; never evidence. */
    THOUGHT;

    /** The name in small letters, for texts and frames. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a line of this kind can stand behind a claim. */
    public boolean isEvidence() {
        return this != THOUGHT;
    }

    /** @throws Refusal {@code kind-unknown} */
    static NoteKind of(String code) {
        for (var kind : values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw new Refusal("kind-unknown");
    }
}
