package app.etappe.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.journey.MapContent;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Files in tests, and what the reader says of them. */
final class CsvFiles {

    static final String HEADER = "stage,step,lane,kind,text,mood,channel,colour,order,span\n";

    private CsvFiles() {}

    static CsvReading read(String file) {
        return CsvMapReader.read(file.getBytes(StandardCharsets.UTF_8), null);
    }

    static MapContent content(CsvReading reading) {
        assertThat(reading.content()).as(() -> reading.messages().toString()).isNotNull();
        return Objects.requireNonNull(reading.content());
    }

    static List<String> codes(CsvReading reading) {
        return reading.messages().stream().map(CsvMessage::code).toList();
    }

    /** As a map comes out of a file: its cards by cell, and without a loop. */
    static MapContent byCell(MapContent map) {
        var cards = map.cards().stream()
                .sorted(Comparator.comparingInt(MapContent.Card::step).thenComparingInt(MapContent.Card::lane))
                .toList();
        return new MapContent(false, map.stages(), map.lanes(), cards);
    }
}
