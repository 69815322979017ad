package app.etappe.priority.ui;

import app.etappe.base.ui.SavedFile;
import app.etappe.table.CsvFile;
import app.etappe.table.WorkbookFile;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A kind of file that the list can be saved as. */
enum ListFormat {
    CSV("csv", SavedFile.CSV) {
        @Override
        byte[] write(String title, List<List<@Nullable Object>> rows) {
            return CsvFile.of(rows.stream()
                    .map(row -> row.stream().map(ListFormat::text).toList())
                    .toList());
        }
    },
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        byte[] write(String title, List<List<@Nullable Object>> rows) {
            return WorkbookFile.of(title, rows);
        }
    };

    private final String ending;
    private final String type;

    ListFormat(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    /** @param title of the sheet, at most 31 characters */
    abstract byte[] write(String title, List<List<@Nullable Object>> rows);

    String ending() {
        return ending;
    }

    String type() {
        return type;
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            default -> cell.toString();
        };
    }
}
