package app.etappe.report;

import java.util.List;
import java.util.Locale;

/**
 * What a report holds. Everything is worded already, nothing is a key; it is drawn as PDF and as slides alike.
 *
 * @param under what stands below the title: when, by whom, how weighed
 * @param foot stands at the end of each page
 */
public record Report(Locale language, String title, List<String> under, List<ReportPart> parts, String foot) {

    public Report {
        under = List.copyOf(under);
        parts = List.copyOf(parts);
    }
}
