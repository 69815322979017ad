package app.etappe.report;

/** A fact in a few words, such as “Status” and “planned”. */
public record ReportFact(String name, String value) {}
