package app.etappe.exchange;

import static app.etappe.exchange.CsvFiles.HEADER;
import static app.etappe.exchange.CsvFiles.codes;
import static app.etappe.exchange.CsvFiles.content;
import static app.etappe.exchange.CsvFiles.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.etappe.base.upload.TextEncoding;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not taken, and what their owners are told. */
class RefusedFilesTest {

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
    void anUnpairedSurrogate_isRefusedWithItsLine() {
        var reading = CsvMapReader.read(
                utf16("stage,step,lane,text\nP,S,L,fine\nP,S,L,bad \uD83D end\n"), TextEncoding.UTF_16LE);

        assertThat(reading.messages())
                .extracting(CsvMessage::line, CsvMessage::column, CsvMessage::code)
                .containsExactly(tuple(3, CsvColumn.TEXT, "text-invalid"));
    }

    @Test
    void aQuestionThatIsTooLong_orHasNoStage_isRefusedWithItsLine() {
        var reading =
                read("stage,step,lane,text,question\nP,S,L,fine,Why?\nQ,S,L,x," + "?".repeat(201) + "\n,,,,Whose?\n");

        assertThat(reading.content()).isNull();
        assertThat(reading.messages())
                .containsExactly(
                        CsvMessage.error(3, CsvColumn.QUESTION, "text-too-long", Map.of("length", 201, "limit", 200)),
                        CsvMessage.error(4, CsvColumn.STAGE, "name-missing", Map.of()));
    }

    @Test
    void anInvisibleName_isRefused() {
        assertThat(codes(read("stage,step,lane,text\n\u200B,S,L,x\n"))).containsExactly("text-empty");
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
    void binaries_areRefusedInWords() {
        var picture = new byte[5_000];
        for (int i = 0; i < picture.length; i++) {
            picture[i] = (byte) (i * 31 % 251);
        }
        assertThat(codes(CsvMapReader.read(picture, null))).containsExactly("file-is-binary");
        assertThat(codes(CsvMapReader.read(new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0}, null)))
                .containsExactly("file-is-archive");
        assertThat(codes(CsvMapReader.read(new byte[5 * 1024 * 1024 + 1], null)))
                .containsExactly("file-too-large");
    }

    private static byte[] utf16(String text) {
        var bytes = new byte[text.length() * 2];
        for (int i = 0; i < text.length(); i++) {
            bytes[2 * i] = (byte) text.charAt(i);
            bytes[2 * i + 1] = (byte) (text.charAt(i) >> 8);
        }
        return bytes;
    }
}
