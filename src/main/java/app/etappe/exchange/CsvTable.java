package app.etappe.exchange;

import app.etappe.base.Refusal;
import app.etappe.table.CsvRows;
import app.etappe.table.Delimiter;
import app.etappe.table.TableRow;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Splits the text of a file into rows and their cells by the names in its header. */
final class CsvTable {

    private static final int SHOWN = 40;

    private final CsvRows rows;
    private final CsvMessages messages;
    private List<@Nullable CsvColumn> header = List.of();

    CsvTable(String text, Delimiter delimiter, CsvMessages messages) {
        this.messages = messages;
        this.rows = new CsvRows(text, delimiter);
    }

    /** Hands out row after row until the taker has had enough, and says what is wrong with header and quotes. */
    void read(Predicate<CsvRow> wantsMore) {
        try {
            if (!readHeader()) {
                return;
            }
            var row = rows.next();
            while (row.isPresent() && wantsMore.test(row(row.get()))) {
                row = rows.next();
            }
        } catch (Refusal quotes) {
            int column = (int) quotes.values().getOrDefault("column", 0);
            messages.error((int) quotes.values().getOrDefault("row", 0), column(column - 1), quotes.code(), Map.of());
        }
    }

    private boolean readHeader() {
        var first = rows.next();
        if (first.isEmpty()) {
            messages.error(0, null, "file-empty", Map.of());
            return false;
        }
        return readHeader(first.get());
    }

    private boolean readHeader(TableRow names) {
        header = names.cells().stream()
                .map(name -> CsvColumn.named(name).orElse(null))
                .toList();
        var missing = Arrays.stream(CsvColumn.values())
                .filter(column -> column.isNeeded() && !header.contains(column))
                .map(CsvColumn::header)
                .collect(Collectors.joining(", "));
        if (header.stream().noneMatch(column -> column != null)) {
            messages.error(names.number(), null, "header-missing", Map.of());
        } else if (!missing.isEmpty()) {
            messages.error(names.number(), null, "columns-missing", Map.of("columns", missing));
        } else {
            sayWhatIsOdd(names);
        }
        return !messages.hasErrors();
    }

    private void sayWhatIsOdd(TableRow names) {
        for (int i = 0; i < header.size(); i++) {
            var column = header.get(i);
            var name = names.cell(i).strip();
            if (column == null && !name.isEmpty()) {
                messages.warning(names.number(), null, "column-unknown", Map.of("name", shown(name)));
            } else if (column != null && header.indexOf(column) < i) {
                messages.error(names.number(), column, "column-twice", Map.of("name", shown(name)));
            }
        }
    }

    private CsvRow row(TableRow values) {
        var cells = new EnumMap<CsvColumn, String>(CsvColumn.class);
        for (int i = 0; i < values.cells().size(); i++) {
            var cell = values.cell(i);
            if (i >= header.size() && !cell.isBlank()) {
                // Most often a separator in a text without quotes: half of the text would be lost.
                messages.error(values.number(), null, "cells-too-many", Map.of("columns", header.size()));
                break;
            }
            var column = column(i);
            if (column != null) {
                cells.put(column, cell);
            }
        }
        return new CsvRow(values.number(), cells);
    }

    private @Nullable CsvColumn column(int index) {
        return index >= 0 && index < header.size() ? header.get(index) : null;
    }

    /** As much of a cell as a message can show. */
    static String shown(String cell) {
        return cell.length() > SHOWN ? cell.substring(0, SHOWN) + "…" : cell;
    }
}
