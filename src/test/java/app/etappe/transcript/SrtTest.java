package app.etappe.transcript;

import static app.etappe.transcript.Transcripts.file;
import static app.etappe.transcript.Transcripts.read;
import static app.etappe.transcript.Transcripts.resource;
import static app.etappe.transcript.Transcripts.told;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.upload.TextEncoding;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SrtTest {

    @Test
    void numbersTagsAndDashes_giveLinesBySpeaker() {
        var transcript = resource("pendlerin.srt");

        assertThat(transcript.format()).isEqualTo(TranscriptFormat.SRT);
        assertThat(told(transcript))
                .containsExactly(
                        "1200–4000 Interviewer: Was machen Sie, wenn der Zug ausfällt?",
                        "4500–9800 Kundin: Ich ärgere mich. Und dann rufe ich an – 20 Minuten Warteschleife.",
                        "10000–12000 Interviewer: Und wenn niemand abnimmt?",
                        "12500–15000 null: Dann fahre ich Auto.",
                        "12500–15000 null: Jeden Tag?");
        assertThat(transcript.messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,UTF_8,false",
        "UTF-8,UTF_8,true",
        "UTF-16LE,UTF_16LE,true",
        "UTF-16BE,UTF_16BE,true",
        "UTF-16LE,UTF_16LE,false",
        "UTF-16BE,UTF_16BE,false",
        "windows-1252,WINDOWS_1252,false"
    })
    void everyEncodingAndLineEnd_givesTheSame(String charset, TextEncoding encoding, boolean mark) {
        var text = new String(file("pendlerin.srt"), StandardCharsets.UTF_8);
        for (var lineEnd : new String[] {"\n", "\r\n", "\r"}) {
            var bytes = ((mark ? "\uFEFF" : "") + text.replace("\n", lineEnd)).getBytes(Charset.forName(charset));

            var transcript = TranscriptReader.read(bytes, "p.srt");

            assertThat(transcript.encoding()).isEqualTo(encoding);
            assertThat(transcript.lines()).isEqualTo(resource("pendlerin.srt").lines());
        }
    }

    @Test
    void theFormat_isKnownByItsTimes_whateverTheName() {
        var srt = "1\n00:00:01,000 --> 00:00:02,000\nHello\n";

        assertThat(read("a.txt", srt).format()).isEqualTo(TranscriptFormat.SRT);
        assertThat(read("a.srt", srt.replace(',', '.')).format()).isEqualTo(TranscriptFormat.SRT);
        assertThat(told(read("a.vtt", srt))).containsExactly("1000–2000 null: Hello");
    }
}
