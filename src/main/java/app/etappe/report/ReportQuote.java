package app.etappe.report;

/** What somebody said, word for word. @param source a code such as P-07; empty for none */
public record ReportQuote(String text, String source) {}
