package app.etappe.exchange;

import app.etappe.base.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what there is to say about one file, up to a number that somebody can still read. */
final class CsvMessages {

    /** Of each grade. */
    static final int MOST = 100;

    private final List<CsvMessage> errors = new ArrayList<>();
    private final List<CsvMessage> warnings = new ArrayList<>();

    void error(int line, @Nullable CsvColumn column, String code, Map<String, Object> values) {
        if (errors.size() < MOST) {
            errors.add(CsvMessage.error(line, column, code, values));
        }
    }

    void error(int line, @Nullable CsvColumn column, Refusal refusal) {
        error(line, column, refusal.code(), refusal.values());
    }

    void warning(int line, @Nullable CsvColumn column, String code, Map<String, Object> values) {
        if (warnings.size() < MOST) {
            warnings.add(CsvMessage.warning(line, column, code, values));
        }
    }

    int errorCount() {
        return errors.size();
    }

    boolean hasErrors() {
        return !errors.isEmpty();
    }

    boolean isFull() {
        return errors.size() == MOST;
    }

    /** Errors first, each grade in the order of the lines. */
    List<CsvMessage> all() {
        var all = new ArrayList<>(errors);
        all.addAll(warnings);
        return List.copyOf(all);
    }
}
