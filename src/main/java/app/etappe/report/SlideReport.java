package app.etappe.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Draws reports as slides (PPTX, 16:9) whose texts and tables can be edited: a first one with the title, tables over as many as
 * they need, and one for each entry.
 */
@Component
public class SlideReport {

    /** Writes all of it; the stream stays open. @throws UncheckedIOException where writing fails */
    public void write(Report report, OutputStream to) {
        try (var slides = new Slides(report.title(), report.foot(), report.language())) {
            slides.first(report.title(), report.under());
            for (var part : report.parts()) {
                switch (part) {
                    case ReportTable table -> draw(table, slides);
                    case ReportEntry entry -> draw(entry, report, slides);
                }
            }
            slides.write(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(ReportTable table, Slides slides) {
        var parts = SlideTable.parts(table);
        for (int number = 0; number < parts.size(); number++) {
            new SlideTable(table.columns(), parts.get(number))
                    .drawOn(slides.next(heading(table.heading(), number, parts.size())));
        }
    }

    private static void draw(ReportEntry entry, Report report, Slides slides) {
        var parts = SlideEntry.parts(entry, report.language());
        for (int number = 0; number < parts.size(); number++) {
            var facts = number == 0 ? entry.facts() : List.<ReportFact>of();
            new SlideEntry(facts, parts.get(number))
                    .drawOn(slides.next(heading(entry.heading(), number, parts.size())));
        }
    }

    private static String heading(String heading, int number, int all) {
        return all == 1 ? heading : heading + " (" + (number + 1) + "/" + all + ")";
    }
}
