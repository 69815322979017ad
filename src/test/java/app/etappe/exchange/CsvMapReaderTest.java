package app.etappe.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.etappe.base.Colour;
import app.etappe.journey.LaneKind;
import app.etappe.journey.MapContent;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people put into files, and what becomes of it. */
class CsvMapReaderTest {

    private static final String HEADER = "stage,step,lane,kind,text,mood,channel,colour,order,span\n";

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

    @ParameterizedTest
    @ValueSource(strings = {"4", "-4", "1.5", "good", "99999999999999"})
    void aMoodOutOfRange_isRefusedWithItsLine(String mood) {
        var reading = read("stage,step,lane,kind,text,mood\nP,S,Emotion,emotion,\"two\nlines\",1\nP,T,Emotion,emotion,,"
                + mood + "\n");

        assertThat(reading.content()).isNull();
        assertThat(reading.messages())
                .extracting(CsvMessage::line, CsvMessage::column, CsvMessage::code)
                .containsExactly(tuple(4, CsvColumn.MOOD, "mood-range"));
    }

    @Test
    void everyWrongRow_isNamed_andNothingIsTaken() {
        var reading = read(HEADER
                + "P,S,L,text,fine,,,,,\n"
                + ",S,L,text,no stage,,,,,\n"
                + "P,,L,text,no step,,,,,\n"
                + "P,S,,text,no lane,,,,,\n"
                + "P,S,L,text,span,,,,,0\n"
                + "P,S,L,text,order,,,,first,\n"
                + "P,S,Mood,emotion,,1,,,,\n"
                + "P,S,Mood,emotion,,2,,,,\n"
                + "P,S,L,text,x,,,,,,and more\n");

        assertThat(reading.content()).isNull();
        assertThat(reading.messages())
                .extracting(CsvMessage::line, CsvMessage::column, CsvMessage::code)
                .containsExactly(
                        tuple(3, CsvColumn.STAGE, "name-missing"),
                        tuple(4, CsvColumn.STEP, "name-missing"),
                        tuple(5, CsvColumn.LANE, "name-missing"),
                        tuple(6, CsvColumn.SPAN, "number-range"),
                        tuple(7, CsvColumn.ORDER, "number-range"),
                        tuple(9, CsvColumn.LANE, "emotion-occupied"),
                        tuple(10, null, "cells-too-many"));
    }

    @Test
    void shortRowsAndBlankOnes_areNoMistake() {
        var map = content(read(HEADER + "P,S,L,text,short\n,,,,,,,,,\n\nP,S\n"));

        assertThat(map.cards()).hasSize(1);
        assertThat(steps(map)).containsExactly("S");
    }

    @Test
    void anUnpairedSurrogate_isRefusedWithItsLine() {
        var reading = CsvMapReader.read(
                utf16("stage,step,lane,text\nP,S,L,fine\nP,S,L,bad \uD83D end\n"), CsvEncoding.UTF_16LE);

        assertThat(reading.messages())
                .extracting(CsvMessage::line, CsvMessage::column, CsvMessage::code)
                .containsExactly(tuple(3, CsvColumn.TEXT, "text-invalid"));
    }

    @Test
    void anInvisibleName_isRefused() {
        assertThat(codes(read("stage,step,lane,text\n\u200B,S,L,x\n"))).containsExactly("text-empty");
    }

    @Test
    void aNulInACell_isDropped() {
        assertThat(content(read("stage,step,lane,text\nP,S,L,a\0b\n")).cards())
                .extracting(MapContent.Card::text)
                .containsExactly("ab");
    }

    @Test
    void aTextOrNameOverItsLimit_saysWhichLimit() {
        var reading = read("stage,step,lane,text\n" + "p".repeat(201) + ",S,L,x\nP,S,L," + "x".repeat(2001) + "\n");

        assertThat(reading.messages())
                .extracting(
                        CsvMessage::line,
                        CsvMessage::code,
                        message -> message.values().get("limit"))
                .containsExactly(tuple(2, "text-too-long", 200), tuple(3, "text-too-long", 2000));
    }

    @Test
    void aMegabyteCell_isRefusedInWords() {
        assertThat(codes(read("stage,step,lane,text\nP,S,L," + "x".repeat(1_000_000) + "\n")))
                .containsExactly("text-too-long");
        assertThat(codes(read("stage,step,lane,kind,text\nP,S,L," + "k".repeat(1_000_000) + ",x\n")))
                .containsExactly("kind-unknown");
    }

    @Test
    void tenThousandRows_areTaken_oneMoreIsNot() {
        var row = "P,S,L,x\n";

        assertThat(content(read("stage,step,lane,text\n" + row.repeat(10_000))).cards())
                .hasSize(10_000);
        assertThat(codes(read("stage,step,lane,text\n" + row.repeat(10_001)))).containsExactly("rows-too-many");
        assertThat(codes(read("stage,step,lane,text\n" + row.repeat(100_000)))).containsExactly("rows-too-many");
    }

    @Test
    void moreThanAMapTakes_saysWhatThereIsTooMuchOf() {
        var stages = new StringBuilder("stage,step,lane,text\n");
        for (int i = 0; i <= 60; i++) {
            stages.append("Stage ").append(i).append(",,,\n");
        }
        assertThat(codes(read(stages.toString()))).containsExactly("limit-stages");
        assertThat(codes(read(stages.toString().replace(",,,", ",S,Stage,")))).containsExactly("limit-stages");
    }

    @Test
    void aHundredWrongRows_areEnoughToRead() {
        var reading = read("stage,step,lane,text,mood\n" + "P,S,L,x,9\n".repeat(5_000));

        assertThat(reading.messages()).hasSize(100);
    }

    @Test
    void whatIsNoTable_isRefusedInWords() {
        assertThat(codes(read(""))).containsExactly("file-empty");
        assertThat(codes(read("\n\n"))).containsExactly("file-empty");
        assertThat(codes(read("Plan,Dream,Actions,actions,Reads,,\n"))).containsExactly("header-missing");
        assertThat(codes(read("stage,lane,kind\nP,L,text\n"))).containsExactly("columns-missing");
        assertThat(codes(read("stage,step,lane,text,Phase\nP,S,L,x,Q\n"))).containsExactly("column-twice");
        assertThat(codes(read("stage,step,lane,text\nP,S,L,\"open\nP,S,L,\"x\" y\n")))
                .containsExactly("quotes-broken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stage,step,lane,text\nP,S,L,fine\nP,S,L,\"open\nP,S,L,swallowed\n",
                "stage,step,lane,text\nP,S,L,fine\nP,S,L,\"open",
                "stage,step,lane,text\nP,S,L,fine\nP,S,L,\"",
                "stage,step,lane,text\rP,S,L,fine\rP,S,L,\"ends in a quote\"\"\r",
                "stage;step;lane;text;mood\r\nP;S;L;fine;1\r\nP;S;L;\"open;1\r\n\u0000\r\n",
            })
    void aQuoteThatIsNeverClosed_isSaidWithTheRowAndColumnItBeginsIn(String file) {
        var reading = read(file);

        assertThat(reading.messages()).containsExactly(CsvMessage.error(3, CsvColumn.TEXT, "quote-open", Map.of()));
        assertThat(reading.content()).isNull();
    }

    @Test
    void aQuoteThatIsNeverClosedInTheFirstLine_isSaid() {
        assertThat(read("\"stage,step,lane,text\nP,S,L,x\n").messages())
                .containsExactly(CsvMessage.error(1, null, "quote-open", Map.of()));
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
    void binaries_areRefusedInWords() {
        var picture = new byte[5_000];
        for (int i = 0; i < picture.length; i++) {
            picture[i] = (byte) (i * 31 % 251);
        }
        assertThat(codes(CsvMapReader.read(picture, null))).containsExactly("file-is-binary");
        assertThat(codes(CsvMapReader.read(new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0}, null)))
                .containsExactly("file-is-workbook");
        assertThat(codes(CsvMapReader.read(new byte[5 * 1024 * 1024 + 1], null)))
                .containsExactly("file-too-large");
    }

    @Test
    void windows1252_isRecognised_andAnotherChoiceIsRefusedIfItDoesNotFit() {
        var file = "stage;step;lane;text\nBedürfnis;Für – später;Größe;„Na gut“ 5 €\n"
                .getBytes(Charset.forName("windows-1252"));

        var recognised = CsvMapReader.read(file, null);
        assertThat(recognised.encoding()).isEqualTo(CsvEncoding.WINDOWS_1252);
        assertThat(content(recognised).cards())
                .extracting(MapContent.Card::text)
                .containsExactly("„Na gut“ 5 €");
        assertThat(codes(CsvMapReader.read(file, CsvEncoding.UTF_8))).containsExactly("encoding-wrong");
    }

    private static byte[] utf16(String text) {
        var bytes = new byte[text.length() * 2];
        for (int i = 0; i < text.length(); i++) {
            bytes[2 * i] = (byte) text.charAt(i);
            bytes[2 * i + 1] = (byte) (text.charAt(i) >> 8);
        }
        return bytes;
    }

    private static CsvReading read(String file) {
        return CsvMapReader.read(file.getBytes(StandardCharsets.UTF_8), null);
    }

    private static MapContent content(CsvReading reading) {
        assertThat(reading.content()).as(() -> reading.messages().toString()).isNotNull();
        return Objects.requireNonNull(reading.content());
    }

    private static List<String> codes(CsvReading reading) {
        return reading.messages().stream().map(CsvMessage::code).toList();
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
