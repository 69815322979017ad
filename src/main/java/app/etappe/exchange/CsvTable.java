package app.etappe.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Splits the text of a file into rows and their cells by the names in its header. */
final class CsvTable {

    private static final int SHOWN = 40;
    /** Put behind the file as a row of its own: inside a quote that nobody closed, it does not come out as one. */
    private static final String END = "\u0000";

    private final Iterator<CsvRecord> records;
    private final CsvMessages messages;
    private List<@Nullable CsvColumn> header = List.of();
    private int lastLine = 1;

    CsvTable(String text, CsvDelimiter delimiter, CsvMessages messages) {
        this.messages = messages;
        this.records = CsvReader.builder()
                .fieldSeparator(delimiter.character())
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .maxBufferSize(2 * FileLimits.BYTES)
                .ofCsvRecord(text + "\n" + END)
                .iterator();
    }

    /** Hands out row after row until the taker has had enough, and says what is wrong with header and quotes. */
    void read(Predicate<CsvRow> wantsMore) {
        try {
            if (!readHeader()) {
                return;
            }
            var row = next();
            while (row.isPresent() && wantsMore.test(row(row.get()))) {
                row = next();
            }
        } catch (CsvParseException e) {
            messages.error(lastLine, null, "quotes-broken", Map.of());
        }
    }

    /** The next row; none at the end, nor where the last row runs on past it. */
    private Optional<CsvRecord> next() {
        var row = records.next();
        var last = row.getFieldCount() - 1;
        // A file may hold the same character, but nothing comes after the one put there.
        if (!row.getField(last).endsWith(END) || records.hasNext()) {
            return Optional.of(row);
        }
        if (last > 0 || !row.getField(0).equals(END)) {
            messages.error(line(row), last < header.size() ? header.get(last) : null, "quote-open", Map.of());
        }
        return Optional.empty();
    }

    private boolean readHeader() {
        var first = next();
        if (first.isEmpty()) {
            if (!messages.hasErrors()) {
                messages.error(0, null, "file-empty", Map.of());
            }
            return false;
        }
        return readHeader(first.get());
    }

    private boolean readHeader(CsvRecord names) {
        header = names.getFields().stream().map(this::column).toList();
        var missing = Arrays.stream(CsvColumn.values())
                .filter(column -> column.isNeeded() && !header.contains(column))
                .map(CsvColumn::header)
                .collect(Collectors.joining(", "));
        if (header.stream().noneMatch(column -> column != null)) {
            messages.error(line(names), null, "header-missing", Map.of());
        } else if (!missing.isEmpty()) {
            messages.error(line(names), null, "columns-missing", Map.of("columns", missing));
        } else {
            sayWhatIsOdd(names);
        }
        return !messages.hasErrors();
    }

    private void sayWhatIsOdd(CsvRecord names) {
        for (int i = 0; i < header.size(); i++) {
            var column = header.get(i);
            var name = names.getField(i).strip();
            if (column == null && !name.isEmpty()) {
                messages.warning(line(names), null, "column-unknown", Map.of("name", shown(name)));
            } else if (column != null && header.indexOf(column) < i) {
                messages.error(line(names), column, "column-twice", Map.of("name", shown(name)));
            }
        }
    }

    private CsvRow row(CsvRecord values) {
        lastLine = line(values);
        var cells = new EnumMap<CsvColumn, String>(CsvColumn.class);
        for (int i = 0; i < values.getFieldCount(); i++) {
            var cell = values.getField(i);
            if (i >= header.size() && !cell.isBlank()) {
                // Most often a separator in a text without quotes: half of the text would be lost.
                messages.error(lastLine, null, "cells-too-many", Map.of("columns", header.size()));
                break;
            }
            var column = i < header.size() ? header.get(i) : null;
            if (column != null) {
                cells.put(column, cell);
            }
        }
        return new CsvRow(lastLine, cells);
    }

    private @Nullable CsvColumn column(String name) {
        return CsvColumn.named(name).orElse(null);
    }

    private static int line(CsvRecord values) {
        return Math.toIntExact(values.getStartingLineNumber());
    }

    /** As much of a cell as a message can show. */
    static String shown(String cell) {
        return cell.length() > SHOWN ? cell.substring(0, SHOWN) + "…" : cell;
    }
}
