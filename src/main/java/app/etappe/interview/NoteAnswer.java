package app.etappe.interview;

import java.util.Map;

/** What became of a command on an interview. */
public sealed interface NoteAnswer {

    /** It was committed as this. */
    record Committed(InterviewPatch patch) implements NoteAnswer {}

    /** It had been committed before, as this revision. */
    record Repeated(long revision) implements NoteAnswer {}

    /** Nothing was changed. */
    record Refused(String code, Map<String, Object> values) implements NoteAnswer {}
}
