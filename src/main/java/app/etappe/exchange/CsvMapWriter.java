package app.etappe.exchange;

import app.etappe.base.upload.TextEncoding;
import app.etappe.journey.MapContent;
import app.etappe.table.CsvFile;
import app.etappe.table.FormulaGuard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes a map as a file that {@link CsvMapReader} reads back as the same map. Columns for questions and variants are there
 * only if the map has some.
 */
final class CsvMapWriter {

    private CsvMapWriter() {}

    static byte[] write(MapContent content) {
        return write(content, List.of());
    }

    /** Writes the base, and behind it each variant as a whole. */
    static byte[] write(MapContent base, List<DraftVariant> variants) {
        var rows = new ArrayList<>(rows(base));
        variants.forEach(variant -> rows.addAll(rows(variant)));
        return bytes(rows);
    }

    /** Most maps give their lanes away in their cards; rows for the lanes would only be in the reader's way. */
    private static List<Map<CsvColumn, String>> rows(MapContent content) {
        var plain = MapRows.of(content, false);
        return givesLanesAway(bytes(plain), content.lanes()) ? plain : MapRows.of(content, true);
    }

    private static List<Map<CsvColumn, String>> rows(DraftVariant variant) {
        var named = new EnumMap<CsvColumn, String>(CsvColumn.class);
        named.put(CsvColumn.VARIANT, variant.name().written());
        var below = variant.below();
        if (below != null) {
            named.put(CsvColumn.BELOW, below.written());
        }
        var rows =
                rows(variant.content()).stream().map(row -> joined(row, named)).toList();
        // A variant in which nothing is seen has a row that only names it.
        var all = rows.isEmpty() ? List.<Map<CsvColumn, String>>of(new EnumMap<>(named)) : rows;
        var date = variant.date();
        if (date != null) {
            all.getFirst().put(CsvColumn.DATE, date.toString());
        }
        return all;
    }

    private static Map<CsvColumn, String> joined(Map<CsvColumn, String> row, Map<CsvColumn, String> named) {
        var joined = new EnumMap<>(row);
        joined.putAll(named);
        return joined;
    }

    private static boolean givesLanesAway(byte[] file, List<MapContent.Lane> lanes) {
        if (Set.copyOf(lanes).size() < lanes.size()) {
            return false;
        }
        var readBack = CsvMapReader.read(file, TextEncoding.UTF_8).content();
        return readBack != null && readBack.lanes().equals(lanes);
    }

    private static byte[] bytes(List<Map<CsvColumn, String>> rows) {
        var columns = Arrays.stream(CsvColumn.values())
                .filter(column -> !column.isOptional()
                        || rows.stream()
                                .anyMatch(row -> !row.getOrDefault(column, "").isEmpty()))
                .toList();
        var lines = new ArrayList<List<String>>();
        lines.add(columns.stream().map(CsvColumn::header).toList());
        rows.forEach(row -> lines.add(columns.stream()
                .map(column -> cell(column, row.getOrDefault(column, "")))
                .toList()));
        return CsvFile.of(lines);
    }

    private static String cell(CsvColumn column, String words) {
        return column.isNumeric() ? words : FormulaGuard.guarded(words);
    }
}
