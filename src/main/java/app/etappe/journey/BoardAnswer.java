package app.etappe.journey;

import java.util.Map;

/** What became of a command. */
public sealed interface BoardAnswer {

    /** It is in the database, as this patch says. */
    record Committed(BoardPatch patch) implements BoardAnswer {}

    /** It had been committed before, as this revision. */
    record Repeated(long revision) implements BoardAnswer {}

    /** Nothing was changed. */
    record Refused(String code, Map<String, Object> values) implements BoardAnswer {}
}
