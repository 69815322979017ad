package app.etappe.exchange;

import app.etappe.journey.MapContent;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * Writes a map as a file that {@link CsvMapReader} reads back as the same map: commas, line ends as RFC 4180 has them,
 * and UTF-8 with a byte order mark, without which spreadsheets take it for something else.
 */
final class CsvMapWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvMapWriter() {}

    static byte[] write(MapContent content) {
        var plain = bytes(MapRows.of(content, false));
        // Most maps give their lanes away in their cards; rows for the lanes would only be in the reader's way.
        return givesLanesAway(plain, content.lanes()) ? plain : bytes(MapRows.of(content, true));
    }

    private static boolean givesLanesAway(byte[] file, List<MapContent.Lane> lanes) {
        if (Set.copyOf(lanes).size() < lanes.size()) {
            return false;
        }
        var readBack = CsvMapReader.read(file, CsvEncoding.UTF_8).content();
        return readBack != null && readBack.lanes().equals(lanes);
    }

    private static byte[] bytes(List<List<String>> rows) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
