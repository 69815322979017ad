package app.etappe.table;

import app.etappe.base.Refusal;
import app.etappe.base.upload.Archive;
import app.etappe.base.upload.UploadedText;
import java.util.Locale;
import java.util.function.Predicate;

/** Reads table files: CSV in every usual encoding and with every usual delimiter, and the first sheet of XLSX. */
public final class TableReader {

    /** How an old workbook (XLS) begins. */
    private static final byte[] OLD_WORKBOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private TableReader() {}

    /** Like {@link #read(byte[], String, TableLimits, Predicate)}, within the usual limits and with whatever columns. */
    public static Table read(byte[] bytes, String fileName) {
        return read(bytes, fileName, TableLimits.USUAL, name -> !name.isBlank());
    }

    /**
     * Reads a file, known by its content. Dates come out as 2026-11-22, or with their time; formulas as what came out of them.
     *
     * @param fileName helps where the content is in doubt
     * @param known whether this is the name of a column, by which the delimiter is recognised
     * @throws Refusal {@code file-too-large} (limit in MB), {@code file-empty}, {@code file-is-binary}, {@code encoding-wrong}
     *     (name), {@code workbook-old}, {@code workbook-none}, {@code archive-broken}, {@code archive-too-large} (limit in MB),
     *     {@code archive-unsafe}, {@code quotes-broken} (row), {@code quote-open} (column, row), {@code rows-too-many} (limit),
     *     {@code columns-too-many} (limit, row)
     */
    public static Table read(byte[] bytes, String fileName, TableLimits limits, Predicate<String> known) {
        UploadedText.requireSize(bytes, limits.bytes());
        if (isOldWorkbook(bytes)) {
            throw new Refusal("workbook-old");
        }
        var rows = new TableRows(limits);
        if (Archive.isArchive(bytes)) {
            WorkbookReader.read(Archive.of(bytes), rows);
            return new Table(null, null, rows.header(), rows.rows());
        }
        var file = UploadedText.of(bytes, null, limits.bytes());
        var delimiter = fileName.toLowerCase(Locale.ROOT).endsWith(".tsv")
                ? Delimiter.TAB
                : Delimiter.recognise(file.text(), known);
        var csv = new CsvRows(file.text(), delimiter);
        for (var row = csv.next(); row.isPresent(); row = csv.next()) {
            rows.add(row.get());
        }
        return new Table(file.encoding(), delimiter, rows.header(), rows.rows());
    }

    private static boolean isOldWorkbook(byte[] bytes) {
        for (int i = 0; i < OLD_WORKBOOK.length; i++) {
            if (i >= bytes.length || bytes[i] != OLD_WORKBOOK[i]) {
                return false;
            }
        }
        return true;
    }
}
