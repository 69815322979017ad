package app.etappe.report;

import java.util.List;

/** A table that may go over several pages. @param rows each with a text for every column */
public record ReportTable(String heading, List<ReportColumn> columns, List<List<String>> rows) implements ReportPart {

    public ReportTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
