package app.etappe.table;

import app.etappe.base.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes in the rows of one table that say something, up to its limits. */
final class TableRows {

    private final TableLimits limits;
    private final List<TableRow> taken = new ArrayList<>();

    TableRows(TableLimits limits) {
        this.limits = limits;
    }

    void add(TableRow row) {
        if (row.isBlank()) {
            return;
        }
        if (taken.size() > limits.rows()) {
            throw new Refusal("rows-too-many", Map.of("limit", limits.rows()));
        }
        requireColumn(lastFilled(row), row.number());
        taken.add(row);
    }

    /** @param column counted from 0 */
    void requireColumn(int column, int row) {
        if (column >= limits.columns()) {
            throw new Refusal("columns-too-many", Map.of("limit", limits.columns(), "row", row));
        }
    }

    TableRow header() {
        if (taken.isEmpty()) {
            throw new Refusal("file-empty");
        }
        return taken.getFirst();
    }

    List<TableRow> rows() {
        return List.copyOf(taken.subList(1, taken.size()));
    }

    private static int lastFilled(TableRow row) {
        int last = row.cells().size() - 1;
        while (last >= 0 && row.cell(last).isBlank()) {
            last--;
        }
        return last;
    }
}
