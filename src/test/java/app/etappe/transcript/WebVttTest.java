package app.etappe.transcript;

import static app.etappe.transcript.Transcripts.messages;
import static app.etappe.transcript.Transcripts.read;
import static app.etappe.transcript.Transcripts.resource;
import static app.etappe.transcript.Transcripts.told;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.upload.TextEncoding;
import org.junit.jupiter.api.Test;

class WebVttTest {

    @Test
    void voices_giveTheSpeakers_andNotesStylesAndTagsAreLeftOut() {
        var transcript = resource("familie.vtt");

        assertThat(transcript.format()).isEqualTo(TranscriptFormat.WEBVTT);
        assertThat(transcript.encoding()).isEqualTo(TextEncoding.UTF_8);
        assertThat(told(transcript))
                .containsExactly(
                        "3000–7250 Jana Brandt: Frau Yılmaz, wann haben Sie das erste Mal an die Reise gedacht?",
                        "8000–15400 Aylin Yılmaz: Im März. Zwei Kinder, ein Kinderwagen & die Frage: Kommen wir da überhaupt rein?",
                        "16000–19500 Jana Brandt: Und dann?",
                        "16000–19500 Aylin Yılmaz: Dann habe ich gesucht <und\u00a0gesucht>.",
                        "20000–26000 Aylin Yılmaz: Die App zeigt das Familienabteil erst nach dem Kauf.");
        assertThat(transcript.lines()).extracting(TranscriptLine::row).containsExactly(20, 25, 29, 30, 35);
        assertThat(transcript.speakers()).containsExactly("Jana Brandt", "Aylin Yılmaz");
        assertThat(transcript.messages()).isEmpty();
    }

    @Test
    void namesBeforeAColon_areSpeakers_whereOthersAreWrittenThatWay_andHoldOn() {
        assertThat(told(resource("commuter.vtt")))
                .containsExactly(
                        "480–4120 Priya Nair: Thanks for taking the time. How often do you take the train?",
                        "4900–11060 Tom Okafor: Every day but Friday. The 7:12, if it runs.",
                        "11500–18940 Tom Okafor: And then I said to her: why do I learn that from the board and not from my phone?",
                        "19300–21000 Priya Nair: What did she say?",
                        "21400–27750 Tom Okafor: That the app has it five minutes later. <laughs> Five minutes < never.");
    }

    @Test
    void whatOneSpeakerSaysWithoutAPause_canBeJoined() {
        assertThat(told(resource("commuter.vtt").joined()))
                .hasSize(4)
                .contains("4900–18940 Tom Okafor: Every day but Friday. The 7:12, if it runs."
                        + " And then I said to her: why do I learn that from the board and not from my phone?");
        assertThat(read(
                                "a.vtt",
                                "WEBVTT\n\n00:01.000 --> 00:02.000\n<v A>one\n\n00:05.000 --> 00:06.000\n<v A>two\n\n"
                                        + "00:06.000 --> 00:07.000\n<v B>three\n")
                        .joined()
                        .lines())
                .hasSize(3);
    }

    @Test
    void aFileWithoutHeader_isTaken_withAWarning() {
        var transcript = read("a.vtt", "00:01.000 --> 00:02.000\n<v A>Hello\n");

        assertThat(told(transcript)).containsExactly("1000–2000 A: Hello");
        assertThat(messages(transcript)).containsExactly("1 header-missing");
        assertThat(read("a.txt", "\n1\n00:00:01.000 --> 00:00:02.000\n<v A>Hello\n")
                        .format())
                .isEqualTo(TranscriptFormat.WEBVTT);
    }

    @Test
    void overlappingUnorderedAndNegativeTimes_areSaidWithTheirRows_andNothingIsLost() {
        var transcript = read("a.vtt", """
                WEBVTT

                00:10.000 --> 00:14.000
                <v A>first

                00:12.000 --> 00:16.000
                <v B>at the same time

                00:02.000 --> 00:03.000
                <v A>earlier

                -00:04.000 --> 00:01.000
                <v B>before all

                00:20.000 --> 00:18.000
                <v A>backwards

                00:61.000 --> nonsense
                <v A>no time
                """);

        assertThat(told(transcript))
                .containsExactly(
                        "0–1000 B: before all",
                        "2000–3000 A: earlier",
                        "10000–14000 A: first",
                        "12000–16000 B: at the same time",
                        "20000–null A: backwards",
                        "null–null A: no time");
        assertThat(messages(transcript))
                .containsExactly(
                        "6 time-overlapping",
                        "9 time-unordered",
                        "12 time-negative",
                        "12 time-unordered",
                        "15 end-before-start",
                        "18 time-wrong",
                        "18 time-wrong");
    }

    @Test
    void anEmptyRowInACue_costsNoWords() {
        var transcript = read(
                "a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\none\n\ntwo\nthree\n\n00:03.000 --> 00:04.000\nfour\n");

        assertThat(told(transcript))
                .containsExactly("1000–2000 null: one", "null–null null: two three", "3000–4000 null: four");
        assertThat(messages(transcript)).containsExactly("0 speakers-none", "6 text-without-time");
    }

    @Test
    void cuesWithoutEmptyRowsBetweenThem_arePartedByTheirTimes() {
        assertThat(told(read("a.vtt", "WEBVTT\n00:01.000 --> 00:02.000\none\n2\n00:02.000 --> 00:03.000\ntwo\n")))
                .containsExactly("1000–2000 null: one", "2000–3000 null: two");
        assertThat(told(read("a.vtt", "WEBVTT\nintro\n00:01.000 --> 00:02.000\none\n")))
                .containsExactly("1000–2000 null: one");
    }

    @Test
    void bracketsThatAreNoTags_areWords() {
        assertThat(told(read("a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<3 trains <cancelled> a<b <>\n")))
                .containsExactly("1000–2000 null: <3 trains <cancelled> a<b <>");
    }
}
