package app.etappe.table;

import app.etappe.base.upload.TextEncoding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table file as texts.
 *
 * @param encoding how the letters of a CSV file are written; null for a workbook
 * @param delimiter what stands between the cells of a CSV file; null for a workbook
 * @param header the first row with something in it
 * @param rows the others with something in them
 */
public record Table(
        @Nullable TextEncoding encoding, @Nullable Delimiter delimiter, TableRow header, List<TableRow> rows) {}
