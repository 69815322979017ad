package app.etappe.painpoint;

import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Ids;
import app.etappe.painpoint.ItemFrame.Carried;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Frames about items are written as the page reads them; both are checked against the same example. */
class ItemFrameTest {

    private static final Path EXAMPLE = Path.of("frontend/journey-board/protocol-examples/down-items.json");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LARGEST = 512 * 1024;

    @Test
    void example_is_written_as_the_page_reads_it() throws IOException {
        var content = JSON.readTree(Files.readString(EXAMPLE));

        var written = JSON.writeValueAsString(JSON.treeToValue(content, ItemFrame.class));

        assertThat(JSON.readTree(written)).isEqualTo(content);
    }

    @Test
    void many_items_come_in_several_frames_none_of_which_is_too_large() {
        var all = IntStream.range(0, 5_000)
                .mapToObj(i -> new Carried(
                        Ids.next(),
                        "pain-point",
                        "字".repeat(200),
                        "open",
                        Stream.generate(Ids::next).limit(3).toList()))
                .toList();

        var frames = ItemFrame.of(all);

        assertThat(frames)
                .hasSizeGreaterThan(1)
                .allSatisfy(frame -> assertThat(JSON.writeValueAsString(frame).getBytes(StandardCharsets.UTF_8).length)
                        .isLessThan(LARGEST));
        assertThat(frames.stream().flatMap(frame -> frame.items().stream())).containsExactlyElementsOf(all);
        assertThat(frames.getFirst().first()).isTrue();
        assertThat(frames.getLast().more()).isNull();
        assertThat(ItemFrame.of(List.of())).hasSize(1);
    }
}
