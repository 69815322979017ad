package app.etappe.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final String LONG =
            IntStream.range(0, 900).mapToObj(number -> "word" + number).collect(Collectors.joining(" "));

    @Test
    void everythingOfAReport_isInBothFiles() throws IOException {
        var report = report(
                Locale.ENGLISH,
                new ReportTable(
                        "Ranking",
                        List.of(
                                new ReportColumn("Rank", 1, true),
                                new ReportColumn("Pain point", 5, false),
                                new ReportColumn("Customers", 2, true)),
                        List.of(List.of("1", "Nobody calls back", "7 of 12"), List.of("2", "=SUM(1)", "3 of 12"))),
                new ReportEntry(
                        "Nobody calls back",
                        List.of(new ReportFact("Status", "planned"), new ReportFact("Owner", "Žofie Müller")),
                        List.of("A second line is hired."),
                        List.of(new ReportQuote("I waited for a week", "P-07"))));

        for (var text : List.of(pdf(report), slides(report))) {
            assertThat(text)
                    .contains("Review of November", "Made by Ann", "Ranking", "Rank", "Customers")
                    .contains("Nobody calls back", "7 of 12", "=SUM(1)", "3 of 12")
                    .contains("Status", "planned", "Žofie Müller", "A second line is hired.")
                    .contains("“I waited for a week”", "P-07", "Etappe");
        }
    }

    @Test
    void quotesOfAGermanReport_standInGermanMarks() throws IOException {
        var report = report(
                Locale.GERMAN,
                new ReportEntry("Warten", List.of(), List.of(), List.of(new ReportQuote("Zu lang", ""))));

        assertThat(pdf(report)).contains("„Zu lang“");
        assertThat(slides(report)).contains("„Zu lang“");
    }

    @Test
    void longTable_goesOnWithItsHead() throws IOException {
        var rows = IntStream.range(0, 200)
                .mapToObj(number -> List.of("row" + number + ".", "x"))
                .toList();
        var report = report(
                Locale.ENGLISH,
                new ReportTable(
                        "Ranking",
                        List.of(new ReportColumn("Pain point", 1, false), new ReportColumn("HeadOfIt", 1, true)),
                        rows));

        for (var text : List.of(pdf(report), slides(report))) {
            assertThat(rows).allSatisfy(row -> assertThat(text).contains(row.getFirst()));
            assertThat(text.split("HeadOfIt", -1).length).isGreaterThan(5);
        }
    }

    @Test
    void longTexts_loseNoWord() throws IOException {
        var report = report(
                Locale.ENGLISH,
                new ReportTable(
                        "Ranking",
                        List.of(new ReportColumn("Narrow", 1, false), new ReportColumn("Wide", 6, false)),
                        List.of(List.of(LONG, "x"))),
                new ReportEntry("Entry", List.of(new ReportFact("Why", LONG)), List.of(LONG), List.of()));

        for (var text : List.of(pdf(report), slides(report))) {
            var words = List.of(text.split("\\s+"));
            assertThat(LONG.split(" "))
                    .allSatisfy(word -> assertThat(
                                    words.stream().filter(word::equals).count())
                            .isGreaterThanOrEqualTo(3));
        }
    }

    @Test
    void wordLongerThanAPage_isDrawn() throws IOException {
        var word = "ÄÖ😀".repeat(1_000);
        var report =
                report(Locale.ENGLISH, new ReportEntry(word.substring(0, 200), List.of(), List.of(word), List.of()));

        assertThat(slides(report).replaceAll("\\s", "")).contains("ÄÖ😀ÄÖ😀");
        assertThat(pdf(report).replaceAll("\\s", "").split("ÄÖ", -1).length).isGreaterThan(1_000);
    }

    @Test
    void eachEntry_hasASlideWithItsTitle() throws IOException {
        var report = report(
                Locale.ENGLISH,
                new ReportEntry("One", List.of(), List.of("a"), List.of()),
                new ReportEntry("Two", List.of(), List.of(), List.of()));

        try (var show = show(report)) {
            assertThat(show.getSlides())
                    .extracting(slide -> slide.getPlaceholder(0).getText())
                    .containsExactly("Review of November", "One", "Two");
        }
    }

    private static Report report(Locale language, ReportPart... parts) {
        return new Report(language, "Review of November", List.of("Made by Ann"), List.of(parts), "Etappe");
    }

    private static String pdf(Report report) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new PdfReport().write(report, bytes);
        try (var document = Loader.loadPDF(bytes.toByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static XMLSlideShow show(Report report) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new SlideReport().write(report, bytes);
        return new XMLSlideShow(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static String slides(Report report) throws IOException {
        var texts = new ArrayList<String>();
        try (var show = show(report)) {
            show.getSlides()
                    .forEach(slide -> slide.getShapes().stream()
                            .flatMap(ReportTest::texts)
                            .forEach(texts::add));
        }
        return String.join("\n", texts);
    }

    private static Stream<String> texts(XSLFShape shape) {
        return switch (shape) {
            case XSLFTable table ->
                table.getRows().stream().flatMap(row -> row.getCells().stream()).map(XSLFTextShape::getText);
            case XSLFTextShape text -> Stream.of(text.getText());
            default -> Stream.of();
        };
    }
}
