package app.etappe.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The frames that this module reads and writes are those of the examples, which the page's code is checked against too. */
class ProtocolExamplesTest {

    private static final Path EXAMPLES = Path.of("frontend/journey-board/protocol-examples");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Map<String, Class<? extends Record>> MADE_HERE = Map.of(
            "hello", Frames.Hello.class,
            "at", Frames.At.class,
            "welcome", Frames.Welcome.class,
            "snapshot", Frames.Snapshot.class,
            "done", Frames.Done.class,
            "refused", Frames.Refused.class,
            "left", Frames.Left.class,
            "rights", Frames.Rights.class,
            "outdated", Frames.Outdated.class);

    @ParameterizedTest
    @MethodSource("frames")
    void example_is_read_and_written_without_loss(Path example) throws IOException {
        var frame = JSON.readTree(Files.readString(example));
        var type = frame.path("t").asString("");

        var read = JSON.treeToValue(frame, MADE_HERE.get(type));

        var written = JSON.readTree(JSON.writeValueAsString(read));
        frame.propertyNames().stream()
                .filter(name -> !name.equals("t"))
                .forEach(name -> assertThat(written.get(name)).as(name).isEqualTo(frame.get(name)));
        if (example.getFileName().toString().startsWith("down-")) {
            assertThat(written).isEqualTo(frame);
        }
    }

    static Stream<Path> frames() throws IOException {
        return Files.list(EXAMPLES).sorted().filter(ProtocolExamplesTest::isMadeHere);
    }

    private static boolean isMadeHere(Path example) {
        try {
            JsonNode frame = JSON.readTree(Files.readString(example));
            return MADE_HERE.containsKey(frame.path("t").asString(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
