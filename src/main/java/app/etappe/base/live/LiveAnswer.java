package app.etappe.base.live;

import java.util.Map;

/** What became of a command. */
public sealed interface LiveAnswer {

    /** It was committed, and the change of this revision tells everybody, its author included. */
    record Committed(long revision) implements LiveAnswer {}

    /** It had been committed before, as this revision. */
    record Repeated(long revision) implements LiveAnswer {}

    /** Nothing was changed. */
    record Refused(String code, Map<String, Object> values) implements LiveAnswer {}
}
