package app.etappe.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.etappe.base.Refusal;
import app.etappe.base.upload.TextEncoding;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableReaderTest {

    private enum Column implements TableColumn {
        CODE("code", "kürzel"),
        TEXT("text", "beschwerde"),
        MOOD("mood", "stimmung");

        private final List<String> names;

        Column(String... names) {
            this.names = List.of(names);
        }

        @Override
        public List<String> names() {
            return names;
        }

        @Override
        public boolean isNeeded() {
            return this != MOOD;
        }

        @Override
        public boolean isNumeric() {
            return this == MOOD;
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,UTF_8", "UTF-16LE,UTF_16LE", "UTF-16BE,UTF_16BE", "windows-1252,WINDOWS_1252"})
    void everyEncoding_givesTheSameRows(String charset, TextEncoding encoding) {
        var table = TableReader.read(
                "Kürzel;Beschwerde\r\nP-01;Zug fiel aus\r\n".getBytes(Charset.forName(charset)), "a.csv");

        assertThat(table.delimiter()).isEqualTo(Delimiter.SEMICOLON);
        assertThat(table.encoding()).isEqualTo(encoding);
        assertThat(table.header().cells()).containsExactly("Kürzel", "Beschwerde");
        assertThat(table.rows()).containsExactly(new TableRow(2, List.of("P-01", "Zug fiel aus")));
    }

    @Test
    void emptyRows_areLeftOut_andTheOthersKeepTheirNumbers() {
        var table = read("\n\na,b\n\n,\n\"two\nlines\",2\n3,4\n");

        assertThat(table.header().number()).isEqualTo(3);
        assertThat(table.rows()).extracting(TableRow::number).containsExactly(6, 8);
    }

    @Test
    void tabsAreKnownByTheFilesName() {
        var table = TableReader.read("a, b\tc\n1, 2\t3\n".getBytes(StandardCharsets.UTF_8), "List.TSV");

        assertThat(table.header().cells()).containsExactly("a, b", "c");
    }

    @Test
    void columns_areFoundByEitherName_whateverTheirCase() {
        var table = read("STIMMUNG,Kurzel, text ,Note,code\n-1,P-01,'=gone,x,P-02\n");
        var columns = TableColumns.of(List.of(Column.values()), table.header());
        var row = table.rows().getFirst();

        assertThat(columns.cell(row, Column.CODE)).isEqualTo("P-01");
        assertThat(columns.cell(row, Column.TEXT)).isEqualTo("=gone");
        assertThat(columns.cell(row, Column.MOOD)).isEqualTo("-1");
        assertThat(columns.missing()).isEmpty();
        assertThat(columns.unknown()).containsExactly("Note");
        assertThat(columns.repeated()).containsExactly("code");
    }

    @Test
    void aColumnThatIsNotThere_isMissed_andItsCellsAreEmpty() {
        var table = read("code\nP-01\n");
        var columns = TableColumns.of(List.of(Column.values()), table.header());

        assertThat(columns.missing()).containsExactly(Column.TEXT);
        assertThat(columns.cell(table.rows().getFirst(), Column.TEXT)).isEmpty();
    }

    @Test
    void whatIsNoTable_isRefusedInWords() {
        assertRefused(new byte[0], "file-empty");
        assertRefused("\n \n".getBytes(StandardCharsets.UTF_8), "file-empty");
        assertRefused(new byte[5 * 1024 * 1024 + 1], "file-too-large");
        assertRefused(new byte[1000], "file-is-binary");
        assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "workbook-old");
        assertRefused(new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0}, "archive-broken");
        assertRefused("a\n\"b".getBytes(StandardCharsets.UTF_8), "quote-open");
        assertRefused("a\n\"b\" c\n".getBytes(StandardCharsets.UTF_8), "quotes-broken");
    }

    @Test
    void moreRowsOrColumnsThanAllowed_areRefusedWithTheLimit() {
        assertThat(read("a\n" + "1\n".repeat(10_000)).rows()).hasSize(10_000);
        assertThatThrownBy(() -> read("a\n" + "1\n".repeat(10_001))).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("rows-too-many");
            assertThat(refusal.values()).isEqualTo(Map.of("limit", 10_000));
        });
        assertThatThrownBy(() -> read("a\n1" + ",1".repeat(200) + "\n"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("columns-too-many");
                    assertThat(refusal.values()).isEqualTo(Map.of("limit", 200, "row", 2));
                });
    }

    @Test
    void anyBytes_areReadOrRefused() {
        for (long seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var bytes = new byte[random.nextInt(2_000)];
            random.nextBytes(bytes);
            for (int i = 0; i < bytes.length && seed % 2 == 0; i++) {
                bytes[i] = (byte) "a,;\"\t\n 1'".charAt(Math.floorMod(bytes[i], 9));
            }
            try {
                assertThat(TableReader.read(bytes, "any.csv").header().isBlank())
                        .isFalse();
            } catch (Refusal refusal) {
                assertThat(refusal.code()).as("seed %s", seed).isNotEmpty();
            }
        }
    }

    private static Table read(String csv) {
        return TableReader.read(csv.getBytes(StandardCharsets.UTF_8), "file.csv");
    }

    private static void assertRefused(byte[] bytes, String code) {
        assertThatThrownBy(() -> TableReader.read(bytes, "file.csv"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
