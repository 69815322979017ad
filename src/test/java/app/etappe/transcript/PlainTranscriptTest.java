package app.etappe.transcript;

import static app.etappe.transcript.Transcripts.document;
import static app.etappe.transcript.Transcripts.file;
import static app.etappe.transcript.Transcripts.messages;
import static app.etappe.transcript.Transcripts.read;
import static app.etappe.transcript.Transcripts.resource;
import static app.etappe.transcript.Transcripts.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Text and documents as people and transcription services write them. */
class PlainTranscriptTest {

    @Test
    void timesBeforeNames_inEveryBracket() {
        var transcript = resource("service.txt");

        assertThat(transcript.format()).isEqualTo(TranscriptFormat.TEXT);
        assertThat(told(transcript))
                .containsExactly(
                        "null–null null: Interview 12 Datum: 12.11.2026",
                        "2000–null Interviewer: Wie haben Sie die Fahrkarte gekauft?",
                        "9500–null P-03: Am Automaten. Der hat meine Karte erst beim dritten Mal genommen, und hinter mir stand"
                                + " schon eine Schlange.",
                        "31000–null Interviewer: Was hätte Ihnen geholfen?",
                        "40000–null P-03: Ein Mensch: einer, der da steht.",
                        "52000–58000 Interviewer: Danke.");
        assertThat(transcript.lines()).extracting(TranscriptLine::row).containsExactly(1, 4, 5, 7, 9, 10);
    }

    @Test
    void headingsWithNameAndTime_standAboveTheirWords() {
        assertThat(told(resource("headings.txt")))
                .containsExactly(
                        "3000–null Priya Nair: So, walk me through the morning of that trip.",
                        "11000–null Marlene: We left at six. The lift was broken again, so we carried the pram down.",
                        "null–null Marlene: I did not see a soul in uniform.",
                        "3727000–null Priya Nair: And on the train?",
                        "3735000–null Marlene: Quiet. Finally quiet.");
    }

    @Test
    void namesAlone_partTheLines_andColonsInSentencesDoNot() {
        assertThat(told(resource("plain.txt")))
                .containsExactly(
                        "null–null I: Wann buchen Sie?",
                        "null–null B1: Spät. Am Abend vorher: so gegen zehn.",
                        "null–null I: Warum so spät?",
                        "null–null B1: Weil ich vorher nicht weiß, ob die Besprechung länger geht.",
                        "null–null B1: Ich habe einmal zu früh gebucht.",
                        "null–null B2: Bei mir ist es umgekehrt.");
    }

    @Test
    void textWithoutSpeakers_isTakenRowByRow_andSaysSo() {
        var transcript = read(
                "notes.txt", "The lift was broken.\n10:15 we left: finally.\n\nSee https://example.org: nothing.\n");

        assertThat(told(transcript))
                .containsExactly(
                        "null–null null: The lift was broken.",
                        "null–null null: 10:15 we left: finally.",
                        "null–null null: See https://example.org: nothing.");
        assertThat(messages(transcript)).containsExactly("0 speakers-none");
    }

    @Test
    void aDocument_isReadByItsParagraphs() {
        var xml = new String(file("teams.xml"), StandardCharsets.UTF_8);
        var transcript = TranscriptReader.read(document(xml), "Besprechung.docx");

        assertThat(transcript.format()).isEqualTo(TranscriptFormat.DOCX);
        assertThat(transcript.encoding()).isNull();
        assertThat(told(transcript))
                .containsExactly(
                        "null–null null: Interview Familien, Besprechungsaufzeichnung 12. November 2026, 10:15",
                        "3000–null Jana Brandt: Was war das Erste, was Sie gesucht haben?",
                        "9000–null Aylin Yılmaz: Plätze. Vier zusammen, mit Tisch.",
                        "14000–16250 Jana Brandt: Und gefunden?",
                        "20000–null Aylin Yılmaz: Zwei und zwei, in zwei Wagen.");
        assertThat(transcript.lines()).extracting(TranscriptLine::row).containsExactly(1, 3, 4, 5, 11);
        assertThat(transcript.messages()).isEmpty();
    }
}
