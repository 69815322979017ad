package app.etappe.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.etappe.base.Refusal;
import app.etappe.base.upload.ZipBytes;
import app.etappe.transcript.TranscriptMessage.Code;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Transcripts in tests. */
final class Transcripts {

    private Transcripts() {}

    static byte[] file(String name) {
        try (var file = Transcripts.class.getResourceAsStream("/transcripts/" + name)) {
            assertThat(file).as(name).isNotNull();
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Transcript read(String name, String text) {
        return TranscriptReader.read(text.getBytes(StandardCharsets.UTF_8), name);
    }

    static Transcript resource(String name) {
        return TranscriptReader.read(file(name), name);
    }

    static byte[] document(String xml) {
        return ZipBytes.of(Map.of(
                "[Content_Types].xml",
                "<Types/>",
                "_rels/.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"x/officeDocument\" Target=\"word/document.xml\"/></Relationships>",
                "word/document.xml",
                xml));
    }

    /** Each line as "start–end speaker: text". */
    static List<String> told(Transcript transcript) {
        return transcript.lines().stream()
                .map(line -> line.startMillis() + "–" + line.endMillis() + " " + line.speaker() + ": " + line.text())
                .toList();
    }

    /** Each message as "row code". */
    static List<String> messages(Transcript transcript) {
        return transcript.messages().stream()
                .map(message -> message.row() + " " + message.code().key())
                .toList();
    }

    static List<Code> codes(Transcript transcript) {
        return transcript.messages().stream().map(TranscriptMessage::code).toList();
    }

    static void assertRefused(byte[] bytes, String name, String code) {
        assertThatThrownBy(() -> TranscriptReader.read(bytes, name))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
