package app.etappe.exchange;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a map from the bytes of a file. Never throws for what is in them: what is wrong is said in messages. */
final class CsvMapReader {

    private final CsvMessages messages = new CsvMessages();
    private final RowParser parser = new RowParser(messages);
    private final MapAssembler assembler = new MapAssembler(messages);
    private int cardRows;

    private CsvMapReader() {}

    /** @param chosen the encoding that somebody chose; null to recognise it */
    static CsvReading read(byte[] bytes, @Nullable CsvEncoding chosen) {
        return new CsvMapReader().reading(bytes, chosen != null ? chosen : CsvEncoding.recognise(bytes));
    }

    private CsvReading reading(byte[] bytes, CsvEncoding encoding) {
        var text = CsvText.of(bytes, encoding, messages);
        var delimiter = text.map(CsvDelimiter::recognise).orElse(CsvDelimiter.COMMA);
        text.ifPresent(words -> new CsvTable(words, delimiter, messages).read(this::take));
        if (messages.hasErrors()) {
            return new CsvReading(encoding, delimiter, null, messages.all());
        }
        var content = assembler.content();
        if (content.stages().isEmpty()) {
            messages.warning(0, null, "stages-missing", Map.of());
        }
        return new CsvReading(encoding, delimiter, content, messages.all());
    }

    /** False when reading on is of no use. */
    private boolean take(CsvRow row) {
        if (row.isBlank()) {
            return true;
        }
        int errorsBefore = messages.errorCount();
        var parsed = parser.parse(row);
        cardRows += parsed.isCard() ? 1 : 0;
        if (cardRows > FileLimits.ROWS) {
            messages.error(row.line(), null, "rows-too-many", Map.of("limit", FileLimits.ROWS));
            return false;
        }
        // A row with a wrong cell names the wrong thing: what follows from that would only hide what is wrong.
        if (messages.errorCount() == errorsBefore) {
            assembler.take(parsed);
        }
        return !assembler.isTooLarge(row.line()) && !messages.isFull();
    }
}
