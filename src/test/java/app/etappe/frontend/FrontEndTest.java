package app.etappe.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.testing.NodeJs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Their types are checked by Vaadin's build of the front end; here they run. */
class FrontEndTest {

    @Test
    void tests_beside_the_sources_pass() throws IOException, InterruptedException {
        var files = testFiles();
        assertThat(files).as("tests below frontend").isNotEmpty();

        var command = new ArrayList<>(List.of("--test", "--test-reporter=spec"));
        command.addAll(files);
        var run = NodeJs.find().run(command);

        assertThat(run.exitCode()).as(run.output()).isZero();
    }

    private static List<String> testFiles() throws IOException {
        try (var all = Files.walk(Path.of("frontend"))) {
            return all.map(Path::toString)
                    .filter(file -> file.endsWith(".test.ts"))
                    .sorted()
                    .toList();
        }
    }
}
