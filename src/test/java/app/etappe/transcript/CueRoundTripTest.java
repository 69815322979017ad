package app.etappe.transcript;

import static app.etappe.transcript.Transcripts.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written as subtitles comes back as the same lines. */
class CueRoundTripTest {

    private static final List<String> SPEAKERS = List.of("Jana Brandt", "P-07", "Ömer & Söhne", "李娜");
    private static final List<String> WORDS = List.of(
            "train",
            "Zug",
            "<late>",
            "a&b",
            "5 < 7",
            "wait -- what",
            "😀",
            "(laughs)",
            "so:",
            "&amp;",
            "„na ja“",
            "don’t",
            "7:12");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void webVtt_keepsTheLines(long seed) {
        var lines = lines(new Random(seed));
        var file = new StringBuilder("WEBVTT\n");
        for (var line : lines) {
            file.append("\n")
                    .append(times(line, '.'))
                    .append("\n<v ")
                    .append(escaped(Objects.requireNonNull(line.speaker())));
            file.append(">").append(escaped(line.text())).append("</v>\n");
        }

        assertThat(read("a.vtt", file.toString()).lines())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("row")
                .isEqualTo(lines);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void srt_keepsTheLines(long seed) {
        var lines = lines(new Random(seed));
        var file = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            file.append(i + 1).append("\r\n").append(times(line, ',')).append("\r\n");
            file.append(escaped(Objects.requireNonNull(line.speaker())))
                    .append(": ")
                    .append(escaped(line.text()));
            file.append("\r\n\r\n");
        }

        assertThat(read("a.srt", file.toString()).lines())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("row")
                .isEqualTo(lines);
    }

    private static List<TranscriptLine> lines(Random random) {
        var lines = new ArrayList<TranscriptLine>();
        long at = 0;
        for (int i = 0; i < 40; i++) {
            at += random.nextInt(400_000);
            var words = new ArrayList<String>();
            for (int word = random.nextInt(12); word >= 0; word--) {
                words.add(WORDS.get(random.nextInt(WORDS.size())));
            }
            long end = at + 1 + random.nextInt(9_000);
            var speaker = SPEAKERS.get(random.nextInt(SPEAKERS.size()));
            lines.add(new TranscriptLine(0, at, end, speaker, String.join(" ", words)));
            at = end;
        }
        return lines;
    }

    private static String times(TranscriptLine line, char fraction) {
        return time(Objects.requireNonNull(line.startMillis()), fraction) + " --> "
                + time(Objects.requireNonNull(line.endMillis()), fraction);
    }

    private static String time(long millis, char fraction) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d%c%03d",
                millis / 3_600_000,
                millis / 60_000 % 60,
                millis / 1_000 % 60,
                fraction,
                millis % 1_000);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
