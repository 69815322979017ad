package app.etappe.report;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;

/** Slides of one size, each with a title that outlines know, a foot and its number. */
final class Slides implements AutoCloseable {

    static final int LEFT = 48;
    static final int WIDTH = 864;
    static final int TOP = 104;
    static final int BOTTOM = 492;
    private static final Dimension SIZE = new Dimension(960, 540);
    private static final double TITLE = 26;
    private static final double FIRST_TITLE = 40;
    private static final double UNDER = 16;
    private static final double FOOT = 10;
    /** Longer titles get smaller letters, so that they stay on their slide. */
    private static final int LONG_TITLE = 70;

    private final XMLSlideShow show = new XMLSlideShow();
    private final String foot;
    private final Locale language;

    Slides(String title, String foot, Locale language) {
        this.foot = foot;
        this.language = language;
        show.setPageSize(SIZE);
        show.getProperties().getCoreProperties().setTitle(title);
        place(SlideLayout.TITLE, 0, new Rectangle(LEFT, 130, WIDTH, 120));
        place(SlideLayout.TITLE, 1, new Rectangle(LEFT, 262, WIDTH, 200));
        place(SlideLayout.TITLE_ONLY, 0, new Rectangle(LEFT, 30, WIDTH, 66));
    }

    private void place(SlideLayout layout, int number, Rectangle where) {
        layout(layout).getPlaceholder(number).setAnchor(where);
    }

    private XSLFSlideLayout layout(SlideLayout layout) {
        return show.getSlideMasters().getFirst().getLayout(layout);
    }

    void first(String title, List<String> under) {
        var slide = add(SlideLayout.TITLE, title, FIRST_TITLE);
        var below = slide.getPlaceholder(1);
        below.clearText();
        below.setLeftInset(0);
        under.forEach(line -> write(below.addNewTextParagraph(), line, UNDER));
    }

    /** A new slide after the others. */
    XSLFSlide next(String title) {
        return add(SlideLayout.TITLE_ONLY, title, TITLE);
    }

    private XSLFSlide add(SlideLayout layout, String title, double size) {
        var slide = show.createSlide(layout(layout));
        var head = slide.getPlaceholder(0);
        head.setVerticalAlignment(VerticalAlignment.MIDDLE);
        head.setLeftInset(0);
        var paragraph = only(head, title, title.length() > LONG_TITLE ? size * 0.65 : size, Ink.TEXT);
        paragraph.setTextAlign(TextAlign.LEFT);
        paragraph.getTextRuns().getFirst().setBold(true);
        drawFoot(slide);
        return slide;
    }

    private void drawFoot(XSLFSlide slide) {
        var box = slide.createTextBox();
        box.setAnchor(new Rectangle(LEFT, 506, WIDTH, 24));
        box.setLeftInset(0);
        box.clearText();
        write(box.addNewTextParagraph(), foot + "  ·  " + show.getSlides().size(), FOOT);
    }

    private static void write(XSLFTextParagraph paragraph, String text, double size) {
        paragraph.setTextAlign(TextAlign.LEFT);
        var run = paragraph.addNewTextRun();
        run.setText(text);
        run.setFontSize(size);
        run.setFontColor(Ink.QUIET);
    }

    /** Puts one text into a shape and gives what it can be made to look like. */
    static XSLFTextParagraph only(XSLFTextShape shape, String text, double size, Color colour) {
        shape.clearText();
        var paragraph = shape.addNewTextParagraph();
        var run = paragraph.addNewTextRun();
        run.setText(text);
        run.setFontSize(size);
        run.setFontColor(colour);
        return paragraph;
    }

    void write(OutputStream to) throws IOException {
        show.getSlides().stream()
                .flatMap(slide -> slide.getShapes().stream())
                .flatMap(Slides::texts)
                .flatMap(text -> text.getTextParagraphs().stream())
                .flatMap(paragraph -> paragraph.getTextRuns().stream())
                .forEach(this::speak);
        show.write(to);
    }

    private static Stream<? extends XSLFTextShape> texts(XSLFShape shape) {
        return switch (shape) {
            case XSLFTable table -> table.getRows().stream().flatMap(row -> row.getCells().stream());
            case XSLFTextShape text -> Stream.of(text);
            default -> Stream.of();
        };
    }

    /** Whoever edits it has its spelling checked in its language. */
    private void speak(XSLFTextRun run) {
        if (run.getXmlObject() instanceof CTRegularTextRun text) {
            text.getRPr().setLang(language.toLanguageTag());
        }
    }

    @Override
    public void close() throws IOException {
        show.close();
    }
}
