package app.etappe.report;

import java.util.List;

/** One thing with what there is to say of it; a slide of its own. */
public record ReportEntry(String heading, List<ReportFact> facts, List<String> paragraphs, List<ReportQuote> quotes)
        implements ReportPart {

    public ReportEntry {
        facts = List.copyOf(facts);
        paragraphs = List.copyOf(paragraphs);
        quotes = List.copyOf(quotes);
    }
}
