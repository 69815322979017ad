package app.etappe.report;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

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

    Slides(String title, String foot) {
        this.foot = foot;
        show.setPageSize(SIZE);
        show.getProperties().getCoreProperties().setTitle(title);
    }

    void first(String title, List<String> under) {
        var slide = add(title, new Rectangle(LEFT, 120, WIDTH, 130), FIRST_TITLE);
        if (!under.isEmpty()) {
            var box = slide.createTextBox();
            box.setAnchor(new Rectangle(LEFT, 262, WIDTH, 200));
            box.clearText();
            under.forEach(line -> write(box.addNewTextParagraph(), line, UNDER));
        }
    }

    /** A new slide after the others. */
    XSLFSlide next(String title) {
        return add(title, new Rectangle(LEFT, 30, WIDTH, 66), TITLE);
    }

    private XSLFSlide add(String title, Rectangle place, double size) {
        var slide = show.createSlide(show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY));
        var head = slide.getPlaceholder(0);
        head.setAnchor(place);
        head.setVerticalAlignment(VerticalAlignment.MIDDLE);
        head.setLeftInset(0);
        head.clearText();
        var paragraph = head.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.LEFT);
        var run = paragraph.addNewTextRun();
        run.setText(title);
        run.setFontSize(title.length() > LONG_TITLE ? size * 0.65 : size);
        run.setBold(true);
        run.setFontColor(Ink.TEXT);
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
        show.write(to);
    }

    @Override
    public void close() throws IOException {
        show.close();
    }
}
