package app.etappe.report;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;

/** So many rows of a table as one slide has room for. */
record SlideTable(List<ReportColumn> columns, List<List<String>> rows) {

    private static final double SIZE = 11;
    /** How wide a letter of that size is in the mean, rounded up. */
    private static final double LETTER = 6.4;

    private static final double LINE = 14;
    private static final double PADDING = 9;
    private static final double INSET = 4;
    /** The most lines of a row. */
    private static final int LINES = 12;

    /** The rows of a table by slides; at least one. */
    static List<List<List<String>>> parts(ReportTable table) {
        var most = widths(table.columns()).stream().map(SlideTable::letters).toList();
        var limits = most.stream().map(letters -> letters * LINES).toList();
        var parts = new ArrayList<List<List<String>>>();
        List<List<String>> part = new ArrayList<>();
        double room = room();
        for (var whole : table.rows()) {
            for (var row : TextPieces.rows(whole, limits)) {
                double height = height(row, most);
                if (height > room && !part.isEmpty()) {
                    parts.add(part);
                    part = new ArrayList<>();
                    room = room();
                }
                part.add(row);
                room -= height;
            }
        }
        parts.add(part);
        return parts;
    }

    private static double room() {
        return Slides.BOTTOM - Slides.TOP - LINE - PADDING;
    }

    private static int letters(double width) {
        return Math.max(1, (int) ((width - 2 * INSET) / LETTER));
    }

    private static double height(List<String> row, List<Integer> letters) {
        int lines = IntStream.range(0, row.size())
                .map(column -> lines(row.get(column), letters.get(column)))
                .max()
                .orElse(1);
        return lines * LINE + PADDING;
    }

    private static int lines(String text, int letters) {
        return Math.max(1, (int) text.lines()
                .mapToLong(line -> Math.max(1, (line.length() + letters - 1) / letters))
                .sum());
    }

    private static List<Double> widths(List<ReportColumn> columns) {
        double all = columns.stream().mapToInt(ReportColumn::share).sum();
        return columns.stream()
                .map(column -> Slides.WIDTH * column.share() / all)
                .toList();
    }

    void drawOn(XSLFSlide slide) {
        var table = slide.createTable();
        table.setAnchor(new Rectangle(Slides.LEFT, Slides.TOP, Slides.WIDTH, (int) (LINE + PADDING)));
        addRow(table, columns.stream().map(ReportColumn::name).toList(), true);
        rows.forEach(row -> addRow(table, row, false));
        var widths = widths(columns);
        for (int i = 0; i < widths.size(); i++) {
            table.setColumnWidth(i, widths.get(i));
        }
    }

    private void addRow(XSLFTable table, List<String> texts, boolean head) {
        var row = table.addRow();
        row.setHeight(LINE + PADDING);
        for (int i = 0; i < columns.size(); i++) {
            var cell = row.addCell();
            var paragraph = Slides.only(cell, texts.get(i), SIZE, Ink.TEXT);
            cell.setLeftInset(INSET);
            cell.setRightInset(INSET);
            paragraph.setTextAlign(columns.get(i).number() ? TextAlign.RIGHT : TextAlign.LEFT);
            paragraph.getTextRuns().getFirst().setBold(head);
            cell.setBorderColor(BorderEdge.bottom, Ink.LINE);
            cell.setBorderWidth(BorderEdge.bottom, head ? 1.5 : 0.75);
            if (head) {
                cell.setFillColor(Ink.HEAD);
            }
        }
    }
}
