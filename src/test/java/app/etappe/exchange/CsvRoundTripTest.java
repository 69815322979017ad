package app.etappe.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.upload.TextEncoding;
import app.etappe.journey.LaneKind;
import app.etappe.journey.MapContent;
import app.etappe.table.FormulaGuard;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a map holds comes back from its own file; all but the loop, for which the file has no column. */
class CsvRoundTripTest {

    @Test
    void randomMaps_comeBackAsTheyWere() {
        for (int seed = 0; seed < 500; seed++) {
            var map = new RandomMap(seed).content();
            var file = CsvMapWriter.write(map);

            var reading = CsvMapReader.read(file, null);

            assertThat(reading.messages().stream().filter(CsvMessage::isError))
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(reading.encoding()).isEqualTo(TextEncoding.UTF_8);
            assertThat(reading.content()).as("seed %d", seed).isEqualTo(CsvFiles.byCell(map));
        }
    }

    @Test
    void namesakes_areToldApart() {
        var map = new MapContent(
                false,
                List.of(
                        new MapContent.Stage("Plan", List.of("Ask", "Ask", "Ask")),
                        new MapContent.Stage("Plan", List.of("Ask")),
                        new MapContent.Stage("Plan", List.of())),
                List.of(
                        new MapContent.Lane(LaneKind.TEXT, "Notes"),
                        new MapContent.Lane(LaneKind.TEXT, "Notes"),
                        new MapContent.Lane(LaneKind.ACTIONS, "Notes")),
                List.of(card(0, 1, "b"), card(1, 0, "a"), card(1, 1, "b"), card(3, 0, "last"), card(3, 2, "do")));

        assertThat(CsvMapReader.read(CsvMapWriter.write(map), null).content()).isEqualTo(map);
    }

    @Test
    void aMapThatGivesItsLanesAway_hasNoRowsForThem() {
        var map = new MapContent(
                false,
                List.of(new MapContent.Stage("Plan", List.of("Dream"))),
                List.of(new MapContent.Lane(LaneKind.PAIN, "Pain points")),
                List.of(card(0, 0, "=1+1")));

        var file = new String(CsvMapWriter.write(map), StandardCharsets.UTF_8);

        assertThat(file)
                .isEqualTo("\uFEFFstage,step,lane,kind,text,mood,channel,colour,order,span\r\n"
                        + "Plan,Dream,Pain points,pain points,'=1+1,,,,1,1\r\n");
    }

    @Test
    void questions_standInTheFirstRowOfTheirStage() {
        var map = new MapContent(
                false,
                List.of(
                        new MapContent.Stage("Plan", "=Is it worth it?", List.of("Dream", "Compare")),
                        new MapContent.Stage("Buy", List.of("Pay")),
                        new MapContent.Stage("Use", "Again?", List.of())),
                List.of(new MapContent.Lane(LaneKind.TEXT, "Notes")),
                List.of(card(0, 0, "a"), card(1, 0, "b"), card(2, 0, "c")));

        var file = CsvMapWriter.write(map);

        assertThat(new String(file, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFstage,step,lane,kind,text,mood,channel,colour,order,span,question\r\n"
                        + "Plan,Dream,Notes,text,a,,,,1,1,'=Is it worth it?\r\n"
                        + "Plan,Compare,Notes,text,b,,,,1,1,\r\n"
                        + "Buy,Pay,Notes,text,c,,,,1,1,\r\n"
                        + "Use,,,,,,,,1,,Again?\r\n");
        assertThat(CsvMapReader.read(file, null).content()).isEqualTo(map);
    }

    @Test
    void namesakesOfStages_keepTheirOwnQuestions() {
        var map = new MapContent(
                false,
                List.of(
                        new MapContent.Stage("Plan", "First?", List.of("Dream")),
                        new MapContent.Stage("Plan", List.of("Dream")),
                        new MapContent.Stage("Plan", "Third?", List.of("Dream"))),
                List.of(),
                List.of());

        assertThat(CsvMapReader.read(CsvMapWriter.write(map), null).content()).isEqualTo(map);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "'=1", "''@x", "+49 30", "-", "'\ttab", "'fine", "plain", "'", "@here"})
    void whatLooksLikeAFormula_isGuardedOnceAndComesBack(String text) {
        var guarded = FormulaGuard.guarded(text);

        assertThat(guarded)
                .doesNotStartWith("=")
                .doesNotStartWith("+")
                .doesNotStartWith("-")
                .doesNotStartWith("@");
        assertThat(FormulaGuard.unguarded(guarded)).isEqualTo(text);
    }

    private static MapContent.Card card(int step, int lane, String text) {
        return new MapContent.Card(step, lane, text, null, null, 1, new TreeSet<>());
    }
}
