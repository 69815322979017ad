package app.etappe.report;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/** One thing on one slide: facts at the left, texts beside them. */
record SlideEntry(List<ReportFact> facts, List<Text> texts) {

    /** @param quoted whether somebody said it */
    record Text(String text, boolean quoted) {}

    private static final int FACTS = 330;
    private static final int FACT_NAME = 120;
    private static final int GAP = 30;
    private static final double FACT_SIZE = 12;
    private static final double TEXT_SIZE = 14;
    /** What fits beside the facts: letters of a line and lines. */
    private static final int LETTERS = 62;

    private static final int LINES = 18;
    private static final int PIECE = LETTERS * (LINES - 2);

    /** The texts by slides; at least one, which may be empty. */
    static List<List<Text>> parts(ReportEntry entry, Locale language) {
        var parts = new ArrayList<List<Text>>();
        List<Text> part = new ArrayList<>();
        int room = LINES;
        for (var text : pieces(entry, language).toList()) {
            int lines = text.text().length() / LETTERS + 2;
            if (lines > room && !part.isEmpty()) {
                parts.add(part);
                part = new ArrayList<>();
                room = LINES;
            }
            part.add(text);
            room -= lines;
        }
        parts.add(part);
        return parts;
    }

    private static Stream<Text> pieces(ReportEntry entry, Locale language) {
        var paragraphs = entry.paragraphs().stream()
                .flatMap(String::lines)
                .flatMap(line -> TextPieces.of(line, PIECE).stream())
                .map(line -> new Text(line, false));
        var quotes = entry.quotes().stream()
                .map(quote -> Quoted.withSource(quote, language))
                .flatMap(String::lines)
                .flatMap(quote -> TextPieces.of(quote, PIECE).stream())
                .map(quote -> new Text(quote, true));
        return Stream.concat(paragraphs, quotes);
    }

    void drawOn(XSLFSlide slide) {
        if (!facts.isEmpty()) {
            drawFacts(slide);
        }
        if (!texts.isEmpty()) {
            drawTexts(slide);
        }
    }

    private void drawFacts(XSLFSlide slide) {
        var table = slide.createTable();
        table.setAnchor(new Rectangle(Slides.LEFT, Slides.TOP, FACTS, 20));
        for (var fact : facts) {
            var row = table.addRow();
            row.setHeight(20);
            var name = row.addCell();
            Slides.only(name, fact.name(), FACT_SIZE, Ink.QUIET);
            var value = row.addCell();
            Slides.only(value, fact.value(), FACT_SIZE, Ink.TEXT);
            for (var cell : List.of(name, value)) {
                cell.setBorderColor(BorderEdge.bottom, Ink.LINE);
                cell.setBorderWidth(BorderEdge.bottom, 0.75);
            }
        }
        table.setColumnWidth(0, FACT_NAME);
        table.setColumnWidth(1, FACTS - FACT_NAME);
    }

    private void drawTexts(XSLFSlide slide) {
        int left = facts.isEmpty() ? 0 : FACTS + GAP;
        var box = slide.createTextBox();
        box.setAnchor(new Rectangle(Slides.LEFT + left, Slides.TOP, Slides.WIDTH - left, Slides.BOTTOM - Slides.TOP));
        box.clearText();
        for (var text : texts) {
            var paragraph = box.addNewTextParagraph();
            paragraph.setSpaceAfter(-8.0);
            var run = paragraph.addNewTextRun();
            run.setText(text.text());
            run.setFontSize(TEXT_SIZE);
            run.setItalic(text.quoted());
            run.setFontColor(text.quoted() ? Ink.ACCENT : Ink.TEXT);
        }
    }
}
