package app.etappe.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Commands are read as the page writes them, and pages are told what they read; both are checked against the same examples. */
class NoteExamplesTest {

    private static final Path EXAMPLES = Path.of("frontend/interview-log/protocol-examples");
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @ParameterizedTest
    @MethodSource("commands")
    void command_is_read_without_loss(Path example) throws IOException {
        var frame = JSON.readTree(Files.readString(example));

        var command = JSON.treeToValue(frame, NoteCommand.class);

        assertThat(command.command()).hasToString(frame.get("command").asString());
        assertThat(command.seen()).isEqualTo(frame.get("seen").asLong());
        assertThat(command.again()).isEqualTo(frame.has("again"));
        var written = JSON.readTree(
                JSON.writerFor(new TypeReference<List<NoteOperation>>() {}).writeValueAsString(command.ops()));
        for (int i = 0; i < written.size(); i++) {
            var op = frame.get("ops").get(i);
            var readBack = written.get(i);
            op.propertyNames()
                    .forEach(name -> assertThat(readBack.get(name)).as(name).isEqualTo(op.get(name)));
        }
    }

    @Test
    void every_kind_of_operation_has_an_example() throws IOException {
        var kinds = commands()
                .flatMap(example -> read(example).get("ops").valueStream())
                .map(op -> op.get("op").asString())
                .collect(Collectors.toSet());

        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        "add", "set", "tag", "untag", "link", "unlink", "move", "remove", "split", "merge", "clock",
                        "undo", "redo");
    }

    @Test
    void pages_are_told_what_an_interview_is_about_as_they_read_it() throws IOException {
        var frame = read(EXAMPLES.resolve("down-about.json"));

        var about = JSON.treeToValue(frame, InterviewAbout.class);

        assertThat(JSON.readTree(JSON.writeValueAsString(about))).isEqualTo(frame);
    }

    static Stream<Path> commands() throws IOException {
        return Files.list(EXAMPLES)
                .sorted()
                .filter(example -> read(example).path("t").asString("").equals("do"));
    }

    private static JsonNode read(Path example) {
        try {
            return JSON.readTree(Files.readString(example));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
