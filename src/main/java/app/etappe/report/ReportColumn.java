package app.etappe.report;

/**
 * A column of a table.
 *
 * @param share of the width, in proportion to the other columns
 * @param number whether it has numbers, which stand at the right
 */
public record ReportColumn(String name, int share, boolean number) {}
