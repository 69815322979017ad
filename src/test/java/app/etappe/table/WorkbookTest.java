package app.etappe.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.etappe.base.Refusal;
import app.etappe.base.upload.ZipBytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks, made by another program and by hand. */
class WorkbookTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    @SuppressWarnings("NullAway.Init") // made before each test
    private Path folder;

    @Test
    void whatIsWritten_isReadBack() {
        var rows = List.of(
                List.of("Kürzel", "Beschwerde", "Note"),
                List.of("P-01", "Zug fiel aus,\n\"wieder\" ; 😀 _x000D_ <&>", "'=1+1"),
                List.of("", "nur Text", ""));

        var table = read(WorkbookFile.of("Beschwerden", rows));

        assertThat(table.encoding()).isNull();
        assertThat(table.header().cells()).isEqualTo(rows.get(0));
        assertThat(table.rows().get(0)).isEqualTo(new TableRow(2, rows.get(1)));
        assertThat(table.rows().get(1).cells()).containsExactly("", "nur Text");
    }

    @Test
    void numbersAndDays_areWrittenAsSuch() throws IOException {
        var row = new ArrayList<@Nullable Object>(
                List.of(7, new BigDecimal("0.25"), LocalDate.of(2026, 11, 22), "=1+1", "12"));
        row.add(null);

        var bytes = WorkbookFile.of("S", List.of(List.of("a"), row));

        assertThat(sheet(bytes)).contains("<v>7</v>", "<v>0.25</v>").doesNotContain("<f>");
        assertThat(read(bytes).rows().getFirst().cells())
                .startsWith("7", "0.25", "2026-11-22", "=1+1", "12")
                .allSatisfy(cell -> assertThat(cell).isNotEqualTo("null"));
    }

    @Test
    void numbersDatesAndFormulas_comeOutAsPeopleSeeThem() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("S");
            sheet.value(0, 0, "header");
            sheet.value(3, 0, 0.1 + 0.2);
            sheet.value(3, 1, 12345678901L);
            sheet.value(3, 2, true);
            sheet.value(3, 3, LocalDate.of(2026, 11, 22));
            sheet.style(3, 3).format("dd.mm.yyyy").set();
            sheet.value(3, 4, LocalDateTime.of(2026, 11, 22, 10, 15));
            sheet.style(3, 4).format("yyyy-mm-dd hh:mm").set();
            sheet.value(3, 6, 40);
            sheet.style(3, 6).format("0.00 &quot;days&quot; [$EUR]").set();
        }

        var row = read(bytes.toByteArray()).rows().getFirst();

        assertThat(row.number()).isEqualTo(4);
        assertThat(row.cells())
                .containsExactly("0.3", "12345678901", "true", "2026-11-22", "2026-11-22T10:15", "", "40");
    }

    @Test
    void aFormula_givesItsValue_andSharedTextsGiveTheirs() {
        var table = read(workbook("""
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>in</t><rPh><t>no</t></rPh><r><t>line</t></r></is></c></row>
                <row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2" t="str"><f>"a"</f><v>a_x0041_</v></c><c r="C2" t="e"><v>#N/A</v></c></row>
                <row><c t="b"><v>0</v></c><c t="s"><v>7</v></c><c><v>45</v></c></row>"""));

        assertThat(table.header().cells()).containsExactly("shared", "inline");
        assertThat(table.rows())
                .containsExactly(
                        new TableRow(2, List.of("2", "aA", "#N/A")), new TableRow(3, List.of("false", "", "45")));
    }

    @Test
    void daysCountedFrom1904_areTheSameDays() {
        var table = read(workbook("<row><c t=\"str\"><v>day</v></c></row><row><c s=\"1\"><v>44521</v></c></row>"));

        assertThat(table.rows().getFirst().cells()).containsExactly("2025-11-22");
    }

    @Test
    void addressesFarOut_costNothing() {
        assertRefused(workbook("<row><c r=\"XFD1\" t=\"str\"><v>far</v></c></row>"), "columns-too-many");
        assertThat(read(workbook("<row r=\"99999999999\"><c r=\"ZZZZZZZ1\" t=\"str\"><v>far</v></c>"
                                + "<c t=\"s\"><v>2000000000</v></c></row>"))
                        .header()
                        .cells())
                .containsExactly("far");
        assertThat(read(workbook("<row><c t=\"str\"><v>n</v></c></row><row><c><v>1E999999999</v></c></row>"))
                        .rows()
                        .getFirst()
                        .cells())
                .containsExactly("1E+999999999");
    }

    @Test
    void anArchiveThatIsNoWorkbook_isRefused() {
        assertRefused(ZipBytes.of(Map.of("word/document.xml", "<document/>")), "workbook-none");
        assertRefused(ZipBytes.of(Map.of("xl/workbook.xml", "<workbook/>")), "workbook-none");
        assertRefused(ZipBytes.of(Map.of("xl/workbook.xml", "<workbook")), "archive-broken");
    }

    @Test
    void aDocumentType_isRefused() {
        assertRefused(
                ZipBytes.of(Map.of(
                        "xl/workbook.xml",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><workbook>&e;</workbook>")),
                "archive-unsafe");
    }

    @Test
    void aWorkbookWithAFewBytesWrong_isReadOrRefused() {
        var good = WorkbookFile.of("S", List.of(List.of("a", "b"), List.of("1", "2")));
        for (long seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            var bytes = good.clone();
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                bytes[4 + random.nextInt(bytes.length - 4)] = (byte) random.nextInt();
            }
            try {
                read(bytes);
            } catch (Refusal refusal) {
                assertThat(refusal.code()).isNotEmpty();
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }

    private static byte[] workbook(String rows) {
        return ZipBytes.of(Map.of(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"http://x/officeDocument\" Target=\"/xl/workbook.xml\"/></Relationships>",
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><workbookPr date1904=\"1\"/><sheets><sheet name=\"no\" state=\"hidden\" r:id=\"h\"/>"
                        + "<sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                        + "<Relationship Id=\"r2\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/>"
                        + "<Relationship Id=\"r3\" Type=\"x/styles\" Target=\"styles.xml\"/>"
                        + "<Relationship Id=\"r4\" Type=\"x/link\" Target=\"http://example.org/\" TargetMode=\"External\"/></Relationships>",
                "xl/sharedStrings.xml",
                "<sst><si><r><t>sha</t></r><r><t>red</t></r></si></sst>",
                "xl/styles.xml",
                "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>",
                SHEET,
                "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"));
    }

    private static Table read(byte[] bytes) {
        return TableReader.read(bytes, "file.xlsx");
    }

    private static void assertRefused(byte[] bytes, String code) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private String sheet(byte[] workbook) throws IOException {
        var path = Files.write(folder.resolve("book.xlsx"), workbook);
        try (var parts = new ZipFile(path.toFile())) {
            return new String(parts.getInputStream(parts.getEntry(SHEET)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
