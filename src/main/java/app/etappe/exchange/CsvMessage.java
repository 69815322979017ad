package app.etappe.exchange;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something to say about a file, worded by whoever shows it under the key {@code exchange.message.<code>}.
 *
 * @param grade an error keeps the whole file out, a warning does not
 * @param line the line of the file, counted from 1; 0 if it is about the file as a whole
 * @param column the column, if it is about one
 * @param values sorted by key, they fill {0}, {1} …
 */
public record CsvMessage(
        Grade grade, int line, @Nullable CsvColumn column, String code, SortedMap<String, Object> values) {

    /** How much it matters. */
    public enum Grade {
        ERROR,
        WARNING
    }

    static CsvMessage error(int line, @Nullable CsvColumn column, String code, Map<String, Object> values) {
        return new CsvMessage(Grade.ERROR, line, column, code, new TreeMap<>(values));
    }

    static CsvMessage warning(int line, @Nullable CsvColumn column, String code, Map<String, Object> values) {
        return new CsvMessage(Grade.WARNING, line, column, code, new TreeMap<>(values));
    }

    /** Whether it keeps the file out. */
    public boolean isError() {
        return grade == Grade.ERROR;
    }
}
