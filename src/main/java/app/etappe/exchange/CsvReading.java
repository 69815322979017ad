package app.etappe.exchange;

import app.etappe.base.Refusal;
import app.etappe.journey.MapContent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a file.
 *
 * @param content the map; null if there are errors
 * @param messages errors first
 */
record CsvReading(
        CsvEncoding encoding,
        CsvDelimiter delimiter,
        @Nullable MapContent content,
        List<CsvMessage> messages) {

    /** @throws Refusal {@code import-errors} (count) if there are errors */
    MapContent requireContent() {
        if (content == null) {
            long errors = messages.stream().filter(CsvMessage::isError).count();
            throw new Refusal("import-errors", Map.of("count", errors));
        }
        return content;
    }
}
