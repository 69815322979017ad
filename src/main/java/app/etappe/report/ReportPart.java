package app.etappe.report;

/** A part of a report, with a heading of its own. */
public sealed interface ReportPart permits ReportTable, ReportEntry {

    /** What stands above it. */
    String heading();
}
