package app.etappe.table;

import java.util.List;

/** A column that an import looks for. */
public interface TableColumn {

    /** The names that it goes by in headers, in every language; case, accents, spaces and hyphens do not matter. */
    List<String> names();

    /** Whether a file without it says too little. */
    default boolean isNeeded() {
        return false;
    }

    /** Whether its cells hold numbers, which are written without a guard against formulas. */
    default boolean isNumeric() {
        return false;
    }
}
