package app.etappe.priority;

import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Ids;
import app.etappe.priority.PriorityFrame.Placed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Frames are written as the page reads them; both are checked against the same example. */
class PriorityFrameTest {

    private static final Path EXAMPLE = Path.of("frontend/journey-board/protocol-examples/down-priority.json");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LARGEST = 512 * 1024;

    @Test
    void example_is_written_as_the_page_reads_it() throws IOException {
        JSON.readTree(Files.readString(EXAMPLE)).valueStream().forEach(frame -> {
            var written = JSON.writeValueAsString(JSON.treeToValue(frame, PriorityFrame.class));

            assertThat(JSON.readTree(written)).isEqualTo(frame);
        });
    }

    @Test
    void many_items_come_in_several_frames_of_the_allowed_size() {
        var items = Stream.generate(
                        () -> new Placed(10_000, 1_000, 1_000, true, List.of(Ids.next(), Ids.next(), Ids.next())))
                .limit(5_000)
                .toList();

        var frames = PriorityFrame.of(items);

        assertThat(frames)
                .hasSizeGreaterThan(1)
                .allSatisfy(frame -> assertThat(JSON.writeValueAsString(frame)).hasSizeLessThan(LARGEST));
        assertThat(frames.stream().flatMap(frame -> frame.items().stream()).toList())
                .isEqualTo(items);
        assertThat(frames.getLast().more()).isNull();
    }
}
