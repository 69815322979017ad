package app.etappe.transcript;

import static app.etappe.transcript.Transcripts.assertRefused;
import static app.etappe.transcript.Transcripts.document;
import static app.etappe.transcript.Transcripts.messages;
import static app.etappe.transcript.Transcripts.read;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Refusal;
import app.etappe.base.upload.TextEncoding;
import app.etappe.base.upload.ZipBytes;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Files that are none, too large, or meant to harm. */
class RefusedTranscriptsTest {

    private static final String PARAGRAPH = "<w:p xmlns:w=\"w\"><w:r><w:t>x</w:t></w:r></w:p>";

    @Test
    void whatIsNoTranscript_isRefusedInWords() {
        var binary = new byte[4_000];
        new Random(1).nextBytes(binary);
        binary[0] = 'W';

        assertRefused(new byte[0], "a.vtt", "file-empty");
        assertRefused(binary, "a.vtt", "file-is-binary");
        assertRefused("WEBVTT\n\nNOTE nothing\n".getBytes(StandardCharsets.UTF_8), "a.vtt", "transcript-empty");
        assertRefused(" \n\n".getBytes(StandardCharsets.UTF_8), "a.txt", "transcript-empty");
        assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, "a.doc", "document-old");
        assertRefused(ZipBytes.of(Map.of("a.txt", "x")), "a.docx", "document-none");
        assertRefused(document("<workbook/>"), "a.docx", "document-none");
        assertRefused(document("<document><body>"), "a.docx", "archive-broken");
    }

    @Test
    void fiftyMegabytes_areRefusedUnread() {
        assertRefused(new byte[50 * 1024 * 1024], "a.vtt", "file-too-large");
    }

    @Test
    void aBomb_andEntitiesFromOutside_areRefused() {
        assertRefused(
                document("<document><body>" + " ".repeat(60_000_000) + "</body></document>"),
                "a.docx",
                "archive-too-large");
        assertRefused(
                document(
                        "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><document><body>&e;</body></document>"),
                "a.docx",
                "archive-unsafe");
        assertRefused(
                document(
                        "<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><document><body>&b;</body></document>"),
                "a.docx",
                "archive-unsafe");
    }

    @Test
    void moreRowsThanLinesCanNeed_areRefused() {
        assertRefused("\n".repeat(1_000_000).getBytes(StandardCharsets.UTF_8), "a.txt", "transcript-lines-too-many");
    }

    @Test
    void tenThousandLines_areTaken_oneMoreIsNot() {
        assertThat(read("a.txt", "A: x\n".repeat(10_000)).lines()).hasSize(10_000);
        assertRefused("A: x\n".repeat(10_001).getBytes(StandardCharsets.UTF_8), "a.txt", "transcript-lines-too-many");
    }

    @Test
    void aTextLongerThanANote_isPartedAtTheEndOfASentence() {
        var sentence = "This is a sentence with some words, one of many. ";
        var transcript = read("a.vtt", "WEBVTT\n\n00:01.000 --> 09:00.000\n<v A>" + sentence.repeat(100) + "\n");

        assertThat(messages(transcript)).containsExactly("4 text-split");
        assertThat(transcript.lines()).hasSize(3).allSatisfy(line -> {
            assertThat(line.text()).endsWith("many.").hasSizeLessThanOrEqualTo(2_000);
            assertThat(line.speaker()).isEqualTo("A");
        });
        assertThat(transcript.lines().getFirst().startMillis()).isEqualTo(1_000);
        assertThat(transcript.lines().getLast().endMillis()).isEqualTo(540_000);
        assertThat(transcript.lines().get(1).startMillis()).isNull();
    }

    @Test
    void aTextWithoutSentencesOrSpaces_isPartedBetweenCharacters() {
        var transcript = read("a.txt", "A: x" + "😀".repeat(2_500));

        assertThat(transcript.lines()).extracting(line -> line.text().length()).containsExactly(1_999, 2_000, 1_002);
    }

    @Test
    void halfACharacter_andANameWithoutEnd_areMended() {
        var text = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v " + "N".repeat(300) + ">bad \uD83D end\n";
        var transcript =
                TranscriptReader.read(text.getBytes(StandardCharsets.UTF_16LE), "a.vtt", TextEncoding.UTF_16LE);

        assertThat(transcript.lines().getFirst().speaker()).hasSize(200);
        assertThat(messages(transcript)).contains("4 speaker-too-long");
    }

    @Test
    void whereMuchIsWrong_theRestIsCounted() {
        var transcript = read("a.vtt", "WEBVTT\n\n" + "00:99.000 --> 00:99.000\nx\n\n".repeat(500));

        assertThat(transcript.messages()).hasSize(201);
        assertThat(transcript.messages().getLast().values()).isEqualTo(Map.of("count", 801));
    }

    @Test
    void everyMessage_hasItsTextInBothLanguages() throws IOException {
        for (var file : new String[] {"translations.properties", "translations_de.properties"}) {
            var texts = new Properties();
            try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/vaadin-i18n", file))) {
                texts.load(reader);
            }
            for (var code : TranscriptMessage.Code.values()) {
                assertThat(texts).as(file).containsKey("transcript.message." + code.key());
            }
        }
    }

    @Test
    void anyBytes_areReadOrRefused() {
        var alphabet = "<>vcAB :.,-0123\n\r\t&;[](){}é\uD83D\uDE00";
        for (long seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            var text = new StringBuilder(seed % 3 == 0 ? "WEBVTT\n\n" : "");
            for (int i = random.nextInt(600); i > 0; i--) {
                text.append(
                        random.nextInt(12) == 0
                                ? random.nextInt(2) == 0 ? "\n00:01.000 --> 00:02.000\n" : "\nAnn: "
                                : alphabet.charAt(random.nextInt(alphabet.length())));
            }
            var bytes = text.toString()
                    .getBytes(random.nextInt(4) == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
            if (seed % 5 == 0) {
                random.nextBytes(bytes);
            }
            assertReadOrRefused(seed, bytes);
        }
    }

    @Test
    void adversarialRows_areReadInNoTime() {
        for (var piece :
                new String[] {"<", "<v ", " ", "\t", "0:", "A:", "{\\", "&", "&lt", "[0:00] ", "A ", "-->", "> ", "x "
                }) {
            var row = piece.repeat(1_000_000 / piece.length());
            assertReadOrRefused(0, row.getBytes(StandardCharsets.UTF_8));
            assertReadOrRefused(
                    0, ("WEBVTT\n\n00:01.000 --> 00:02.000\n" + row + "x").getBytes(StandardCharsets.UTF_8));
            assertReadOrRefused(
                    0,
                    document("<document><body><p><r><t>"
                            + row.replace("<", "&lt;").replace("&", "&amp;") + "</t></r></p>" + PARAGRAPH
                            + "</body></document>"));
        }
    }

    private static void assertReadOrRefused(long seed, byte[] bytes) {
        try {
            assertThat(TranscriptReader.read(bytes, "any").lines()).allSatisfy(line -> {
                assertThat(line.text()).isNotBlank().hasSizeLessThanOrEqualTo(2_000);
                assertThat(line.row()).isPositive();
            });
        } catch (Refusal refusal) {
            assertThat(refusal.code()).isNotEmpty();
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + seed, e);
        }
    }
}
