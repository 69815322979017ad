package app.etappe.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Writes rows as a workbook (XLSX) of one sheet. Cells are texts; guard those of people with {@link FormulaGuard}. */
public final class WorkbookFile {

    private static final String PROGRAM = "Etappe";
    private static final String VERSION = "1.0";

    private WorkbookFile() {}

    /** @param sheet the sheet's name, at most 31 characters */
    public static byte[] of(String sheet, List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, PROGRAM, VERSION)) {
            var cells = workbook.newWorksheet(sheet);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    cells.value(row, column, SharedTexts.escaped(rows.get(row).get(column)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
