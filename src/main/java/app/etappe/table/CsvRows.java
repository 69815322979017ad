package app.etappe.table;

import app.etappe.base.Refusal;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/** Splits the text of a CSV file into rows, one after the other; empty lines are left out. */
public final class CsvRows {

    /** Put behind the file as a row of its own: inside a quote that nobody closed, it does not come out as one. */
    private static final String END = "\u0000";

    private final Iterator<CsvRecord> records;
    private int lastNumber = 1;

    public CsvRows(String text, Delimiter delimiter) {
        this.records = CsvReader.builder()
                .fieldSeparator(delimiter.character())
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .maxBufferSize(2 * text.length() + 65_536)
                .ofCsvRecord(text + "\n" + END)
                .iterator();
    }

    /**
     * The next row; none at the end.
     *
     * @throws Refusal {@code quotes-broken} (row: the last one that fits), {@code quote-open} (column, row: both counted from
     *     1) where the last row runs on past the end
     */
    public Optional<TableRow> next() {
        try {
            return next(records.next());
        } catch (CsvParseException e) {
            throw new Refusal("quotes-broken", Map.of("row", lastNumber));
        }
    }

    private Optional<TableRow> next(CsvRecord row) {
        lastNumber = Math.toIntExact(row.getStartingLineNumber());
        int last = row.getFieldCount() - 1;
        // A file may hold the same character, but nothing comes after the one put there.
        if (!row.getField(last).endsWith(END) || records.hasNext()) {
            return Optional.of(new TableRow(lastNumber, row.getFields()));
        }
        if (last > 0 || !row.getField(0).equals(END)) {
            throw new Refusal("quote-open", Map.of("column", last + 1, "row", lastNumber));
        }
        return Optional.empty();
    }
}
