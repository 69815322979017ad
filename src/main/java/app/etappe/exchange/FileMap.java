package app.etappe.exchange;

import app.etappe.journey.MapContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a file was read as. Nothing of it is stored. */
public final class FileMap {

    private final CsvReading reading;

    FileMap(CsvReading reading) {
        this.reading = reading;
    }

    /** What an import would make of it, and what is wrong with it. */
    public ImportPreview preview() {
        return ImportPreview.of(reading);
    }

    /** What stands in its base. @throws Refusal {@code import-errors} (count) unless the preview is clean */
    public MapContent content() {
        return reading.requireContent();
    }

    /** Those of segments first; none unless the preview is clean. */
    public List<FileVariant> variants() {
        Map<String, Integer> places = new HashMap<>();
        var found = new ArrayList<FileVariant>();
        for (var draft : reading.variants()) {
            if (!draft.name().isFuture()) {
                places.put(draft.name().key(), found.size());
            }
            found.add(FileVariant.of(draft, places));
        }
        return List.copyOf(found);
    }

    CsvReading reading() {
        return reading;
    }
}
