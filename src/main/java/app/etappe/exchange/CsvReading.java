package app.etappe.exchange;

import app.etappe.journey.MapContent;
import java.util.List;
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
        List<CsvMessage> messages) {}
