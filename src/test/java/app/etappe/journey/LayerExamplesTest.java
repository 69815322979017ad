package app.etappe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The server resolves layers as the page does; both are checked against the same examples. */
class LayerExamplesTest {

    private static final String LOOKS = "fingerprints.json";

    @ParameterizedTest
    @MethodSource("examples")
    void example_is_seen_as_it_says(LayerExample example) {
        for (var layer : example.layers()) {
            var seen = example.resolved(layer).stream().collect(Collectors.toMap(SeenElement::id, Function.identity()));
            assertThat(seen).as(layer).isEqualTo(example.expected(layer));
        }
    }

    @Test
    void two_that_look_the_same_have_the_same_fingerprint_which_the_page_would_give_too() throws IOException {
        var looks = LayerExample.read(LayerExample.FOLDER.resolve(LOOKS)).content();
        assertThat(looks.size()).isGreaterThan(5);
        for (var look : looks) {
            var element = LayerExample.element(UUID.randomUUID(), look);
            var view = new LayerView(LayerChain.BASE, id -> element, new LayerRows(List.of()));
            assertThat(Fingerprint.of(view, element, 0))
                    .as(element.text())
                    .isEqualTo(look.get("fingerprint").asString());
        }
    }

    static List<LayerExample> examples() throws IOException {
        var examples = new ArrayList<LayerExample>();
        try (var files = Files.list(LayerExample.FOLDER)) {
            for (Path file : files.sorted().toList()) {
                if (!file.endsWith(LOOKS)) {
                    examples.add(LayerExample.read(file));
                }
            }
        }
        return examples;
    }
}
