package app.etappe.report;

import java.io.IOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The letters of one document, which go along in it: Latin, Greek and Cyrillic. */
record PdfTypeface(PDFont regular, PDFont bold) {

    private static final String FOLDER = "/liberation/LiberationSans-";

    static PdfTypeface of(PDDocument document) throws IOException {
        return new PdfTypeface(load(document, "Regular"), load(document, "Bold"));
    }

    private static PDFont load(PDDocument document, String style) throws IOException {
        try (var file = Objects.requireNonNull(PdfTypeface.class.getResourceAsStream(FOLDER + style + ".ttf"))) {
            return PDType0Font.load(document, file);
        }
    }

    /** On one line, with a question mark for each letter that the typeface lacks. */
    String drawable(String text) {
        var drawn = new StringBuilder();
        text.codePoints()
                .map(letter -> Character.isWhitespace(letter) ? ' ' : letter)
                .forEach(letter -> drawn.append(has(letter) ? Character.toString(letter) : "?"));
        return drawn.toString();
    }

    private boolean has(int letter) {
        try {
            regular.encode(Character.toString(letter));
            return true;
        } catch (IOException | IllegalArgumentException lacking) {
            return false;
        }
    }
}
