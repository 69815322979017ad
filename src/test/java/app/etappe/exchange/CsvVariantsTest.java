package app.etappe.exchange;

import static app.etappe.exchange.CsvFiles.codes;
import static app.etappe.exchange.CsvFiles.content;
import static app.etappe.exchange.CsvFiles.read;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.journey.MapContent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** The column that says of which variant a row is. */
class CsvVariantsTest {

    private static final String HEADER = "stage,step,lane,text,variant,below,date\n";

    @Test
    void rowsOfVariants_areMapsOfTheirOwn() {
        var reading = read(HEADER
                + "Plan,Dream,Notes,a,,,\n"
                + "Plan,Dream,Notes,b,Families,,\n"
                + "Plan,Dream,Notes,c,future: 2030,families,31.12.2030\n"
                + "Plan,Ask,Notes,d,FAMILIES,,\n"
                + "Plan,Dream,Notes,e,future: 2030,,2031-01-01\n");

        assertThat(texts(content(reading))).containsExactly("a");
        assertThat(reading.variants())
                .extracting(variant -> variant.name().written(), variant -> texts(variant.content()))
                .containsExactly(
                        Tuple.tuple("Families", List.of("b", "d")),
                        Tuple.tuple("future: 2030", List.of("c")),
                        Tuple.tuple("future: 2030", List.of("e")));
        assertThat(reading.variants())
                .extracting(DraftVariant::date)
                .containsExactly(null, LocalDate.of(2030, 12, 31), LocalDate.of(2031, 1, 1));
    }

    @Test
    void whatCannotBe_isSaidWithRowAndColumn() {
        assertWrong("Plan,Dream,Notes,c,future: 2030,Families,\n", CsvColumn.BELOW, "below-unknown");
        assertWrong("Plan,Dream,Notes,c,future: 2030,future: 2029,\n", CsvColumn.BELOW, "future-of-future");
        assertWrong("Plan,Dream,Notes,c,Families,Commuters,\n", CsvColumn.BELOW, "below-of-segments");
        assertWrong("Plan,Dream,Notes,c,Families,,2030-12-31\n", CsvColumn.DATE, "date-of-segments");
        assertWrong("Plan,Dream,Notes,c,future: 2030,,2030-02-30\n", CsvColumn.DATE, "date-wrong");
        assertWrong("Plan,Dream,Notes,c,,Families,\n", CsvColumn.VARIANT, "variant-missing");
        assertWrong("Plan,Dream,Notes,c,future:,,\n", CsvColumn.VARIANT, "text-empty");
        assertWrong("Plan,Dream,Notes,c,Families + \u200B,,\n", CsvColumn.VARIANT, "text-empty");
    }

    @Test
    void aDateThatContradictsItself_isAnError() {
        var reading = read(HEADER + "Plan,Dream,Notes,c,future: 2030,,2030-12-31\nPlan,,,,future: 2030,,2031-12-31\n");

        assertThat(codes(reading)).containsExactly("date-twice");
    }

    @Test
    void aMapWithVariants_comesBackFromItsFile() {
        for (int seed = 0; seed < 200; seed++) {
            var base = map(seed);
            var families =
                    VariantName.of(List.of(new SegmentName("Household", "Families"), new SegmentName(null, "A + B")));
            var variants = List.of(
                    new DraftVariant(2, families, null, null, map(seed + 1000)),
                    new DraftVariant(
                            3, VariantName.future("2030"), families, LocalDate.of(2030, 1, 2), map(seed + 2000)));

            var reading = CsvMapReader.read(CsvMapWriter.write(base, variants), null);

            assertThat(reading.content()).as("base of seed %d", seed).isEqualTo(base);
            assertThat(reading.variants())
                    .as("seed %d", seed)
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("line")
                    .isEqualTo(variants);
        }
    }

    @Test
    void aMapWithoutVariants_hasNoColumnForThem() {
        var file = CsvMapWriter.write(map(1), List.of());

        assertThat(new String(file, StandardCharsets.UTF_8).lines().findFirst().orElseThrow())
                .doesNotContain("variant")
                .doesNotContain("below")
                .doesNotContain("date");
    }

    /** A map by chance, as it comes out of a file: by cell, and without a loop. */
    private static MapContent map(int seed) {
        return CsvFiles.byCell(new RandomMap(seed).content());
    }

    private static void assertWrong(String row, CsvColumn column, String code) {
        assertThat(read(HEADER + "Plan,Dream,Notes,a,,,\n" + row).messages())
                .as(row)
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.isError()).isTrue();
                    assertThat(message.line()).isEqualTo(3);
                    assertThat(message.column()).isEqualTo(column);
                    assertThat(message.code()).isEqualTo(code);
                });
    }

    private static List<String> texts(MapContent content) {
        return content.cards().stream().map(MapContent.Card::text).toList();
    }
}
