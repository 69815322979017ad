package app.etappe.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Ids;
import app.etappe.evidence.EvidenceFrame.Place;
import app.etappe.evidence.EvidenceFrame.Someone;
import app.etappe.evidence.EvidenceFrame.Voice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Frames are written as the page reads them; both are checked against the same examples. */
class EvidenceFrameTest {

    private static final Path EXAMPLES = Path.of("frontend/journey-board/protocol-examples");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LARGEST = 512 * 1024;

    @ParameterizedTest
    @ValueSource(strings = {"down-evidence.json", "down-evidence-more.json"})
    void example_is_written_as_the_page_reads_it(String example) throws IOException {
        var content = JSON.readTree(Files.readString(EXAMPLES.resolve(example)));

        frames(content).forEach(frame -> {
            var written = JSON.writeValueAsString(JSON.treeToValue(frame, EvidenceFrame.class));

            assertThat(JSON.readTree(written)).isEqualTo(frame);
        });
    }

    private static Stream<JsonNode> frames(JsonNode content) {
        return content.isArray() ? content.valueStream() : Stream.of(content);
    }

    @Test
    void much_evidence_comes_in_several_frames_of_the_allowed_size() {
        var voices = IntStream.range(0, 20)
                .mapToObj(person -> new Voice(person, 1, LocalDate.of(2026, 5, 4), -4, 2))
                .toList();
        var said = Stream.generate(() -> new Place(Ids.next(), Ids.next(), voices))
                .limit(1_500)
                .toList();
        var people = Stream.generate(Someone::unknown).limit(20).toList();

        var frames = EvidenceFrame.of(List.of(), people, said);

        assertThat(frames)
                .hasSizeGreaterThan(1)
                .allSatisfy(frame -> assertThat(JSON.writeValueAsString(frame)).hasSizeLessThan(LARGEST));
        assertThat(frames.stream().flatMap(frame -> frame.said().stream()).toList())
                .isEqualTo(said);
        assertThat(frames.getFirst().more()).isTrue();
        assertThat(frames.getLast().more()).isNull();
        assertThat(frames.getFirst().people()).isEqualTo(people);
    }
}
