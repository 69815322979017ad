package app.etappe.exchange;

import app.etappe.base.Refusal;
import app.etappe.base.upload.TextEncoding;
import app.etappe.base.upload.UploadedText;
import app.etappe.table.Delimiter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a map from the bytes of a file. Never throws for what is in them: what is wrong is said in messages. */
final class CsvMapReader {

    private final CsvMessages messages = new CsvMessages();
    private final RowParser parser = new RowParser(messages);
    private final CsvLayers layers = new CsvLayers(messages);

    private CsvMapReader() {}

    /** @param chosen the encoding that somebody chose; null to recognise it */
    static CsvReading read(byte[] bytes, @Nullable TextEncoding chosen) {
        return new CsvMapReader().reading(bytes, chosen != null ? chosen : TextEncoding.recognise(bytes));
    }

    private CsvReading reading(byte[] bytes, TextEncoding encoding) {
        var text = text(bytes, encoding);
        var delimiter = Delimiter.recognise(text, name -> CsvColumn.named(name).isPresent());
        if (!messages.hasErrors()) {
            new CsvTable(text, delimiter, messages).read(this::take);
        }
        if (!messages.hasErrors()) {
            layers.requireWhatIsBelow();
        }
        if (messages.hasErrors()) {
            return new CsvReading(encoding, delimiter, null, List.of(), messages.all());
        }
        var content = layers.base();
        if (content.stages().isEmpty()) {
            messages.warning(0, null, "stages-missing", Map.of());
        }
        return new CsvReading(encoding, delimiter, content, layers.variants(), messages.all());
    }

    private String text(byte[] bytes, TextEncoding encoding) {
        try {
            return UploadedText.of(bytes, encoding, FileLimits.BYTES).text();
        } catch (Refusal refusal) {
            messages.error(0, null, refusal);
            return "";
        }
    }

    /** False when reading on is of no use. */
    private boolean take(CsvRow row) {
        if (row.isBlank()) {
            return true;
        }
        int errorsBefore = messages.errorCount();
        var parsed = parser.parse(row);
        if (!layers.count(parsed)) {
            return false;
        }
        // A row with a wrong cell names the wrong thing: what follows from that would only hide what is wrong.
        if (messages.errorCount() == errorsBefore) {
            layers.take(parsed);
        }
        return !layers.isTooLarge(parsed) && !messages.isFull();
    }
}
