package app.etappe.report;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.vandeseer.easytable.RepeatedHeaderTableDrawer;
import org.vandeseer.easytable.TableDrawer;
import org.vandeseer.easytable.structure.Table;

/** Pages in landscape that tables are drawn on, one below the other. */
final class PdfPages implements AutoCloseable {

    static final float MARGIN = 48;
    private static final PDRectangle SIZE = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
    static final float WIDTH = SIZE.getWidth() - 2 * MARGIN;
    private static final float TOP = SIZE.getHeight() - MARGIN;
    /** What must fit below a heading, so that it does not stand alone at the end of a page. */
    private static final float TOGETHER = 120;

    private static final int FOOT_SIZE = 8;

    private final PDDocument document = new PDDocument();
    private final PdfTypeface typeface;
    private float height = TOP;

    PdfPages() throws IOException {
        typeface = PdfTypeface.of(document);
        turn();
    }

    PdfTypeface typeface() {
        return typeface;
    }

    /** Leaves space, and begins another page where the rest of this one is too small for something new. */
    void leave(float space) {
        height -= space;
        if (height < MARGIN + TOGETHER) {
            turn();
        }
    }

    /** Leaves space within something. */
    void drop(float space) {
        height -= space;
    }

    private void turn() {
        document.addPage(new PDPage(SIZE));
        height = TOP;
    }

    /** Draws below what is there, over several pages where it is long. */
    void draw(Table table) throws IOException {
        draw(TableDrawer.builder()
                .table(table)
                .startX(MARGIN)
                .startY(height)
                .endY(MARGIN)
                .build());
    }

    /** The first row is drawn again on each page. */
    void drawWithHead(Table table) throws IOException {
        draw(RepeatedHeaderTableDrawer.builder()
                .table(table)
                .startX(MARGIN)
                .startY(height)
                .endY(MARGIN)
                .numberOfRowsToRepeat(1)
                .build());
    }

    private void draw(TableDrawer drawer) throws IOException {
        drawer.draw(() -> document, () -> new PDPage(SIZE), MARGIN);
        height = drawer.getFinalY();
    }

    /** Writes the pages with their numbers and what stands at the end of each. */
    void write(String title, String language, String foot, OutputStream to) throws IOException {
        int all = document.getNumberOfPages();
        for (int number = 1; number <= all; number++) {
            drawFoot(document.getPage(number - 1), typeface.drawable(foot), number + " / " + all);
        }
        document.getDocumentInformation().setTitle(title);
        document.getDocumentCatalog().setLanguage(language);
        document.save(to);
    }

    private void drawFoot(PDPage page, String left, String right) throws IOException {
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.setNonStrokingColor(Ink.QUIET);
            drawAt(content, MARGIN, left);
            float width = typeface.regular().getStringWidth(right) / 1000 * FOOT_SIZE;
            drawAt(content, SIZE.getWidth() - MARGIN - width, right);
        }
    }

    private void drawAt(PDPageContentStream content, float x, String text) throws IOException {
        content.beginText();
        content.setFont(typeface.regular(), FOOT_SIZE);
        content.newLineAtOffset(x, MARGIN / 2);
        content.showText(text);
        content.endText();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
