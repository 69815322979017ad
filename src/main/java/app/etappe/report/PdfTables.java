package app.etappe.report;

import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.vandeseer.easytable.settings.HorizontalAlignment;
import org.vandeseer.easytable.structure.Row;
import org.vandeseer.easytable.structure.Table;
import org.vandeseer.easytable.structure.cell.TextCell;

/** The parts of a report as tables: words to be drawn, and how they look. */
final class PdfTables {

    private static final int SMALL = 9;
    private static final int TEXT = 10;
    private static final float FACT_NAME = 150;
    /** How wide a letter of 9 points is in the mean, rounded up. */
    private static final float LETTER = 5.2f;
    /** Lines that fit a page, with room to spare. */
    private static final int LINES = 28;

    private static final int PIECE = 2_000;

    private final PdfTypeface typeface;

    PdfTables(PdfTypeface typeface) {
        this.typeface = typeface;
    }

    /** One text over the whole width. */
    Table line(String text, int size, boolean strong) {
        var font = strong ? typeface.bold() : typeface.regular();
        return whole(List.of(
                cell(text, font, size).textColor(Ink.TEXT).paddingLeft(0).build()));
    }

    Table quiet(List<String> texts) {
        return whole(pieces(texts).stream()
                .map(text -> cell(text, typeface.regular(), TEXT)
                        .textColor(Ink.QUIET)
                        .paddingTop(1)
                        .paddingLeft(0)
                        .build())
                .toList());
    }

    Table paragraphs(List<String> texts) {
        return whole(pieces(texts).stream()
                .map(text -> cell(text, typeface.regular(), TEXT)
                        .textColor(Ink.TEXT)
                        .paddingLeft(0)
                        .lineSpacing(1.3f)
                        .build())
                .toList());
    }

    /** With a coloured edge at the left. */
    Table quotes(List<String> texts) {
        return whole(pieces(texts).stream()
                .map(text -> cell(text, typeface.regular(), TEXT)
                        .textColor(Ink.TEXT)
                        .paddingLeft(10)
                        .lineSpacing(1.3f)
                        .borderWidthLeft(2)
                        .borderColorLeft(Ink.ACCENT)
                        .build())
                .toList());
    }

    /** Names at the left, values at the right. */
    Table facts(List<ReportFact> facts) {
        var table = Table.builder().addColumnsOfWidth(FACT_NAME, PdfPages.WIDTH - FACT_NAME);
        for (var fact : facts) {
            for (var value : TextPieces.of(fact.value(), PIECE)) {
                table.addRow(Row.builder()
                        .add(cell(fact.name(), typeface.regular(), TEXT)
                                .textColor(Ink.QUIET)
                                .paddingLeft(0)
                                .build())
                        .add(cell(value, typeface.regular(), TEXT)
                                .textColor(Ink.TEXT)
                                .build())
                        .build());
            }
        }
        return table.build();
    }

    /** With its head as the first row. */
    Table table(ReportTable part) {
        var columns = part.columns();
        var widths = widths(columns);
        var most = widths.stream().map(width -> (int) (width / LETTER) * LINES).toList();
        var table = Table.builder();
        widths.forEach(table::addColumnOfWidth);
        table.addRow(row(columns, columns.stream().map(ReportColumn::name).toList(), true));
        for (var row : part.rows()) {
            for (var piece : TextPieces.rows(row, most)) {
                table.addRow(row(columns, piece, false));
            }
        }
        return table.build();
    }

    private static List<Float> widths(List<ReportColumn> columns) {
        float all = columns.stream().mapToInt(ReportColumn::share).sum();
        return columns.stream()
                .map(column -> PdfPages.WIDTH * column.share() / all)
                .toList();
    }

    private Row row(List<ReportColumn> columns, List<String> texts, boolean head) {
        var row = Row.builder();
        for (int i = 0; i < columns.size(); i++) {
            var cell = cell(texts.get(i), head ? typeface.bold() : typeface.regular(), SMALL)
                    .textColor(Ink.TEXT)
                    .horizontalAlignment(columns.get(i).number() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT)
                    .borderWidthBottom(head ? 1 : 0.5f)
                    .borderColorBottom(Ink.LINE);
            row.add(head ? cell.backgroundColor(Ink.HEAD).build() : cell.build());
        }
        return row.build();
    }

    private TextCell.TextCellBuilder<?, ?> cell(String text, PDFont font, int size) {
        return TextCell.builder()
                .text(typeface.drawable(text))
                .font(font)
                .fontSize(size)
                .padding(4);
    }

    private static Table whole(List<? extends TextCell> cells) {
        var table = Table.builder().addColumnsOfWidth(PdfPages.WIDTH);
        cells.forEach(cell -> table.addRow(Row.builder().add(cell).build()));
        return table.build();
    }

    private static List<String> pieces(List<String> texts) {
        return texts.stream()
                .flatMap(String::lines)
                .flatMap(line -> TextPieces.of(line, PIECE).stream())
                .toList();
    }
}
