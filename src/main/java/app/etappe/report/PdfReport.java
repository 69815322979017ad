package app.etappe.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/**
 * Draws reports as PDF, A4 in landscape, to be read and printed. Everything is drawn as text; nothing is fetched or run. The
 * typeface has Latin, Greek and Cyrillic letters; any other one is drawn as a question mark, which {@link SlideReport} need not.
 */
@Component
public class PdfReport {

    private static final int TITLE = 22;
    private static final int HEADING = 14;
    private static final float BETWEEN = 14;
    private static final float GAP = 6;

    /** Writes all of it; the stream stays open. @throws UncheckedIOException where writing fails */
    public void write(Report report, OutputStream to) {
        try (var pages = new PdfPages()) {
            var tables = new PdfTables(pages.typeface());
            pages.draw(tables.line(report.title(), TITLE, true));
            if (!report.under().isEmpty()) {
                pages.draw(tables.quiet(report.under()));
            }
            for (var part : report.parts()) {
                pages.leave(BETWEEN);
                pages.draw(tables.line(part.heading(), HEADING, true));
                switch (part) {
                    case ReportTable table -> pages.drawWithHead(tables.table(table));
                    case ReportEntry entry -> draw(entry, report, tables, pages);
                }
            }
            pages.write(report.title(), report.language().toLanguageTag(), report.foot(), to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(ReportEntry entry, Report report, PdfTables tables, PdfPages pages) throws IOException {
        if (!entry.facts().isEmpty()) {
            pages.draw(tables.facts(entry.facts()));
        }
        if (!entry.paragraphs().isEmpty()) {
            pages.drop(GAP);
            pages.draw(tables.paragraphs(entry.paragraphs()));
        }
        if (!entry.quotes().isEmpty()) {
            pages.drop(GAP);
            pages.draw(tables.quotes(entry.quotes().stream()
                    .map(quote -> Quoted.withSource(quote, report.language()))
                    .toList()));
        }
    }
}
