package app.etappe.exchange;

import app.etappe.base.Refusal;
import app.etappe.base.upload.TextEncoding;
import app.etappe.journey.MapContent;
import app.etappe.table.Delimiter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a file.
 *
 * @param content the map's base; null if there are errors
 * @param variants those of segments first; none if there are errors
 * @param messages errors first
 */
record CsvReading(
        TextEncoding encoding,
        Delimiter delimiter,
        @Nullable MapContent content,
        List<DraftVariant> variants,
        List<CsvMessage> messages) {

    /** The same with more to say; without the map if some of that is an error. */
    CsvReading with(CsvMessages more) {
        var all = Stream.concat(messages.stream(), more.all().stream())
                .sorted(Comparator.comparing(CsvMessage::grade))
                .toList();
        return more.hasErrors()
                ? new CsvReading(encoding, delimiter, null, List.of(), all)
                : new CsvReading(encoding, delimiter, content, variants, all);
    }

    /** @throws Refusal {@code import-errors} (count) if there are errors */
    MapContent requireContent() {
        if (content == null) {
            long errors = messages.stream().filter(CsvMessage::isError).count();
            throw new Refusal("import-errors", Map.of("count", errors));
        }
        return content;
    }
}
