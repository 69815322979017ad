package app.etappe.table;

/**
 * How much a table file may hold.
 *
 * @param bytes of the file; a multiple of a megabyte
 * @param rows with something in them, the header not counted
 * @param columns with something in them
 */
public record TableLimits(int bytes, int rows, int columns) {

    /** What most imports take: 5 MB, 10,000 rows, 200 columns. */
    public static final TableLimits USUAL = new TableLimits(5 * 1024 * 1024, 10_000, 200);
}
