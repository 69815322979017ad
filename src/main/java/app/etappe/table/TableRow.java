package app.etappe.table;

import java.util.List;

/**
 * One row of a table.
 *
 * @param number the row of the sheet, or the line of the file that it begins in, counted from 1
 * @param cells as they stand there; a row may have fewer than the header, or more
 */
public record TableRow(int number, List<String> cells) {

    /** The cell in this column, counted from 0; empty if the row has none. */
    public String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    /** Whether nothing stands in it. */
    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
