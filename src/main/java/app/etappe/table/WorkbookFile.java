package app.etappe.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as a workbook (XLSX) of one sheet. A cell is a text, a number or a day, and becomes one of the sheet; null leaves
 * it empty. Guard texts of people with {@link FormulaGuard}.
 */
public final class WorkbookFile {

    private static final String PROGRAM = "Etappe";
    private static final String VERSION = "1.0";
    private static final String DAY = "yyyy-mm-dd";

    private WorkbookFile() {}

    /** @param sheet the sheet's name, at most 31 characters */
    public static byte[] of(String sheet, List<? extends List<? extends @Nullable Object>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, PROGRAM, VERSION)) {
            var cells = workbook.newWorksheet(sheet);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    write(cells, row, column, rows.get(row).get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet cells, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> cells.value(row, column, number);
            case LocalDate day -> {
                cells.value(row, column, day);
                cells.style(row, column).format(DAY).set();
            }
            default -> cells.value(row, column, SharedTexts.escaped(value.toString()));
        }
    }
}
