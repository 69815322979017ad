package app.etappe.participant;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Lines of text on pages. Everything is drawn as text, nothing is fetched or run. */
final class PdfText {

    private static final String TYPEFACE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float MARGIN = 56;
    private static final float SPACING = 1.4f;

    /** How large a line is. */
    enum Size {
        TITLE(18),
        HEADING(13),
        TEXT(10);

        private final float points;

        Size(float points) {
            this.points = points;
        }
    }

    record Line(String text, Size size) {}

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private PDPageContentStream page;
    private float height;

    private PdfText() throws IOException {
        try (var typeface = Objects.requireNonNull(PDDocument.class.getResourceAsStream(TYPEFACE))) {
            font = PDType0Font.load(document, typeface);
        }
        page = nextPage();
    }

    static byte[] of(List<Line> lines) {
        try {
            var text = new PdfText();
            try (var document = text.document) {
                for (var line : lines) {
                    text.draw(line);
                }
                text.page.close();
                var bytes = new ByteArrayOutputStream();
                document.save(bytes);
                return bytes.toByteArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(Line line) throws IOException {
        height -= line.size() == Size.HEADING ? line.size().points : 0;
        for (var part : line.text().split("\n", -1)) {
            for (var row : rows(drawable(part), line.size().points)) {
                drawRow(row, line.size().points);
            }
        }
    }

    private void drawRow(String row, float size) throws IOException {
        height -= size * SPACING;
        if (height < MARGIN) {
            page.close();
            page = nextPage();
            height -= size * SPACING;
        }
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(MARGIN, height);
        page.showText(row);
        page.endText();
    }

    private PDPageContentStream nextPage() throws IOException {
        var fresh = new PDPage(PDRectangle.A4);
        document.addPage(fresh);
        height = PDRectangle.A4.getHeight() - MARGIN;
        return new PDPageContentStream(document, fresh);
    }

    /** Broken where it is too wide, between words if there are any. */
    private List<String> rows(String text, float size) throws IOException {
        var rows = new ArrayList<String>();
        var rest = text;
        while (isTooWide(rest, size)) {
            int fits = 1;
            while (!isTooWide(rest.substring(0, fits + 1), size)) {
                fits++;
            }
            int space = rest.lastIndexOf(' ', fits);
            int end = space > 0 ? space : fits;
            rows.add(rest.substring(0, end));
            rest = rest.substring(end).stripLeading();
        }
        rows.add(rest);
        return rows;
    }

    private boolean isTooWide(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size > PDRectangle.A4.getWidth() - 2 * MARGIN;
    }

    /** With a question mark for each letter that the typeface lacks. */
    private String drawable(String text) {
        var drawn = new StringBuilder();
        text.codePoints().forEach(letter -> drawn.append(isDrawable(letter) ? Character.toString(letter) : "?"));
        return drawn.toString();
    }

    private boolean isDrawable(int letter) {
        try {
            font.encode(Character.toString(letter));
            return true;
        } catch (IOException | IllegalArgumentException lacking) {
            return false;
        }
    }
}
