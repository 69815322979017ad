package app.etappe.exchange;

import static app.etappe.exchange.CsvFiles.HEADER;
import static app.etappe.exchange.CsvFiles.codes;
import static app.etappe.exchange.CsvFiles.content;
import static app.etappe.exchange.CsvFiles.read;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Colour;
import app.etappe.base.upload.TextEncoding;
import app.etappe.journey.LaneKind;
import app.etappe.journey.MapContent;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people put into files, and what becomes of it. */
class CsvMapReaderTest {

    @Test
    void theRailJourney_isReadWhole() throws IOException {
        var reading = CsvMapReader.read(example("rail-journey.csv"), null);

        var map = content(reading);
        assertThat(reading.messages()).isEmpty();
        assertThat(map.stages()).hasSize(6);
        assertThat(steps(map)).hasSize(17);
        assertThat(map.cards()).hasSize(127);
        assertThat(map.lanes())
                .extracting(MapContent.Lane::name)
                .containsExactly(
                        "Actions",
                        "Touchpoints",
                        "Thoughts",
                        "Emotion",
                        "Pain points",
                        "Opportunities",
                        "Behind the scenes");
    }

    @Test
    void theCarPurchase_isReadWhole() throws IOException {
        var map = content(CsvMapReader.read(example("autokauf-und-danach.csv"), null));

        assertThat(map.stages()).hasSize(7);
        assertThat(steps(map)).hasSize(14);
        assertThat(map.cards()).hasSize(100);
        assertThat(map.lanes()).extracting(MapContent.Lane::kind).doesNotContain(LaneKind.TEXT);
    }

    @Test
    void aCard_carriesAllThatItsRowSays() {
        var map = content(read(HEADER + "Plan,Dream,Contacts,touchpoints,Blog,,web | app|app,blue,1,2\n"));

        assertThat(map.cards()).singleElement().satisfies(card -> {
            assertThat(card.text()).isEqualTo("Blog");
            assertThat(card.channels()).containsExactly("app", "web");
            assertThat(card.colour()).isEqualTo(Colour.BLUE);
            assertThat(card.span()).isEqualTo(2);
            assertThat(card.mood()).isNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void aGermanFile_isUnderstood_whateverSeparatesItsCells(String delimiter) {
        var file = "Zeile;Phase;Schritt;ART;Eintrag;Stimmung;Kanal;Farbe;Reihenfolge;Spanne\n"
                + "Gefühl;Kauf;Bezahlen;Gefühl;;−2;;rot;;\n";

        var reading = read(file.replace(";", delimiter));

        assertThat(reading.messages()).isEmpty();
        assertThat(reading.delimiter().character()).isEqualTo(delimiter.charAt(0));
        var map = content(reading);
        assertThat(map.lanes()).containsExactly(new MapContent.Lane(LaneKind.EMOTION, "Gefühl"));
        assertThat(map.cards().getFirst().mood()).isEqualTo(-2);
        assertThat(map.cards().getFirst().colour()).isEqualTo(Colour.RED);
    }

    @Test
    void rowsWithoutLaneOrStep_areEmptyStepsAndStages() {
        var map = content(read("stage,step,lane,text\nPlan,Dream,,\nPlan,Book,Actions,Pays\nTravel,,,\n,,Notes,\n"));

        assertThat(map.stages())
                .containsExactly(
                        new MapContent.Stage("Plan", List.of("Dream", "Book")),
                        new MapContent.Stage("Travel", List.of()));
        assertThat(map.lanes()).extracting(MapContent.Lane::name).containsExactly("Actions", "Notes");
        assertThat(map.cards()).hasSize(1);
    }

    @Test
    void aStagesQuestion_isTakenFromAnyOfItsRows() {
        var reading = read("Phase,Schritt,Zeile,Eintrag,Kundenfrage\nPlan,Dream,L,x,\nPlan,Dream,L,y, Wohin? \n"
                + "Plan,Book,L,z,Wohin?\nTravel,,,,\u200B\n");

        assertThat(reading.messages()).isEmpty();
        assertThat(content(reading).stages())
                .containsExactly(
                        new MapContent.Stage("Plan", "Wohin?", List.of("Dream", "Book")),
                        new MapContent.Stage("Travel", List.of()));
    }

    @Test
    void ofTwoQuestionsForOneStage_theFirstStays_withAWarning() {
        var reading = read("stage,step,lane,text,question\nPlan,Dream,L,x,Where to?\nPlan,Dream,L,y,How?\n");

        assertThat(content(reading).stages().getFirst().question()).isEqualTo("Where to?");
        assertThat(reading.messages())
                .containsExactly(CsvMessage.warning(3, CsvColumn.QUESTION, "question-twice", Map.of("stage", "Plan")));
    }

    @Test
    void anEmptyStepNamedAgain_isStillOneStep() {
        var map = content(read("stage,step,lane,text\nPlan,Dream,Actions,Reads\nPlan,Dream,,\nPlan,Dream,,\n"));

        assertThat(map.stages()).containsExactly(new MapContent.Stage("Plan", List.of("Dream")));
    }

    @Test
    void cardsStandInTheOrderGiven_thoseWithoutComeLast() {
        var map = content(read("stage,step,lane,text,order\nP,S,L,none,\nP,S,L,second,2\nP,S,L,first,1\n"));

        assertThat(map.cards()).extracting(MapContent.Card::text).containsExactly("first", "second", "none");
    }

    @Test
    void quotesSeparatorsAndLineBreaks_stayInTheText() {
        var map = content(read("stage,step,lane,text\r\nP,S,L,\"Says \"\"no, thanks\"\"\r\nand leaves\"\r\n"));

        assertThat(map.cards().getFirst().text()).isEqualTo("Says \"no, thanks\"\nand leaves");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "🚂 family 👨‍👩‍👧‍👦",
                "مرحبا بالعالم",
                "<script>alert(1)</script>",
                "a\u200Bb",
                "𝔘𝔫𝔦",
                "כרטיס & <b>"
            })
    void anyText_isKeptAsItIs(String text) {
        assertThat(content(read("stage,step,lane,text\n" + text + ",S,L," + text))
                        .cards())
                .extracting(MapContent.Card::text)
                .containsExactly(text);
    }

    @Test
    void anUnknownKind_becomesFreeTextAndIsSaidOnce() {
        var reading = read("stage,step,lane,kind,text\nP,S,Mascots,mascots,One\nP,S,Mascots,mascots,Two\n");

        assertThat(content(reading).lanes()).containsExactly(new MapContent.Lane(LaneKind.TEXT, "Mascots"));
        assertThat(reading.messages()).singleElement().satisfies(message -> {
            assertThat(message.isError()).isFalse();
            assertThat(message.code()).isEqualTo("kind-unknown");
            assertThat(message.line()).isEqualTo(2);
            assertThat(message.values()).isEqualTo(Map.of("found", "mascots"));
        });
    }

    @Test
    void withoutAKind_theNameOfTheLaneSaysIt() {
        var map = content(read("stage,step,lane,text\nP,S,Schmerzpunkte,Teuer\nP,S,Whatever,x\n"));

        assertThat(map.lanes()).extracting(MapContent.Lane::kind).containsExactly(LaneKind.PAIN, LaneKind.TEXT);
    }

    @Test
    void shortRowsAndBlankOnes_areNoMistake() {
        var map = content(read(HEADER + "P,S,L,text,short\n,,,,,,,,,\n\nP,S\n"));

        assertThat(map.cards()).hasSize(1);
        assertThat(steps(map)).containsExactly("S");
    }

    @Test
    void aNulInACell_isDropped() {
        assertThat(content(read("stage,step,lane,text\nP,S,L,a\0b\n")).cards())
                .extracting(MapContent.Card::text)
                .containsExactly("ab");
    }

    @Test
    void rowsBehindAZeroCharacter_areRead() {
        var map = content(read("stage,step,lane,text\nP,S,L,one\u0000\nP,S,L,\"two\n\u0000\"\nP,S,L,three"));

        assertThat(map.cards()).extracting(MapContent.Card::text).containsExactly("one", "two", "three");
    }

    @Test
    void aColumnThatMeansNothing_isSaidAndLeftOut() {
        var reading = read("stage,step,lane,text,owner\nP,S,L,x,Ines\n");

        assertThat(content(reading).cards()).hasSize(1);
        assertThat(codes(reading)).containsExactly("column-unknown");
    }

    @Test
    void windows1252_isRecognised_andAnotherChoiceIsRefusedIfItDoesNotFit() {
        var file = "stage;step;lane;text\nBedürfnis;Für – später;Größe;„Na gut“ 5 €\n"
                .getBytes(Charset.forName("windows-1252"));

        var recognised = CsvMapReader.read(file, null);
        assertThat(recognised.encoding()).isEqualTo(TextEncoding.WINDOWS_1252);
        assertThat(content(recognised).cards())
                .extracting(MapContent.Card::text)
                .containsExactly("„Na gut“ 5 €");
        assertThat(codes(CsvMapReader.read(file, TextEncoding.UTF_8))).containsExactly("encoding-wrong");
    }

    private static List<String> steps(MapContent map) {
        return map.stages().stream().flatMap(stage -> stage.steps().stream()).toList();
    }

    private static byte[] example(String name) throws IOException {
        try (var file = CsvMapReaderTest.class.getResourceAsStream("/examples/" + name)) {
            return Objects.requireNonNull(file).readAllBytes();
        }
    }
}
