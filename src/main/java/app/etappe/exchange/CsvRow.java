package app.etappe.exchange;

import app.etappe.table.FormulaGuard;
import java.util.Map;

/**
 * One row of a file, its cells by column.
 *
 * @param line the line it begins in, counted from 1
 */
record CsvRow(int line, Map<CsvColumn, String> cells) {

    /** The cell without what was put before it for spreadsheets; empty if the row or the file has none. */
    String cell(CsvColumn column) {
        var cell = cells.getOrDefault(column, "");
        return column.isNumeric() ? cell.strip() : FormulaGuard.unguarded(cell);
    }

    boolean isBlank() {
        return cells.values().stream().allMatch(String::isBlank);
    }
}
