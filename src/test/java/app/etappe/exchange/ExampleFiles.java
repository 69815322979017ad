package app.etappe.exchange;

import app.etappe.journey.MapContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The maps of the example workspace, as read from their files. */
public final class ExampleFiles {

    private ExampleFiles() {}

    public static MapContent rail() {
        return read("rail-journey.csv");
    }

    public static MapContent car() {
        return read("autokauf-und-danach.csv");
    }

    /** A variant of the rail journey, counted from 0. */
    static MapContent railVariant(int index) {
        return reading("rail-journey.csv").variants().get(index).content();
    }

    private static MapContent read(String file) {
        return reading(file).requireContent();
    }

    private static CsvReading reading(String file) {
        try (var bytes = ExampleFiles.class.getResourceAsStream("/examples/" + file)) {
            return CsvMapReader.read(Objects.requireNonNull(bytes).readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
