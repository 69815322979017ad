package app.etappe.table;

import app.etappe.base.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where in a table the columns stand that an import looks for, by the names in its header.
 *
 * @param <C> the columns of the import
 */
public final class TableColumns<C extends TableColumn> {

    private static final int LONGEST_NAME = 100;

    private final List<C> wanted;
    private final Map<C, Integer> places = new LinkedHashMap<>();
    private final List<String> unknown;
    private final List<String> repeated;

    private TableColumns(List<C> wanted, TableRow header) {
        this.wanted = wanted;
        var others = new ArrayList<String>();
        var twice = new ArrayList<String>();
        for (int i = 0; i < header.cells().size(); i++) {
            var name = header.cell(i).strip();
            var column = named(wanted, name);
            if (column.isEmpty()) {
                others.add(name);
            } else if (places.putIfAbsent(column.get(), i) != null) {
                twice.add(name);
            }
        }
        others.removeIf(String::isEmpty);
        this.unknown = List.copyOf(others);
        this.repeated = List.copyOf(twice);
    }

    /** Looks for the columns in a header; where one stands twice the first counts. */
    public static <C extends TableColumn> TableColumns<C> of(List<C> wanted, TableRow header) {
        return new TableColumns<>(wanted, header);
    }

    /** The column that goes by this name. */
    public static <C extends TableColumn> Optional<C> named(List<C> columns, String name) {
        var folded = folded(name);
        return folded.isEmpty()
                ? Optional.empty()
                : columns.stream()
                        .filter(column -> column.names().stream()
                                .anyMatch(known -> folded(known).equals(folded)))
                        .findFirst();
    }

    /** Whether the table has this column. */
    public boolean has(C column) {
        return places.containsKey(column);
    }

    /** The needed columns that the table lacks. */
    public List<C> missing() {
        return wanted.stream()
                .filter(column -> column.isNeeded() && !has(column))
                .toList();
    }

    /** Names in the header that no column goes by, as they stand there. */
    public List<String> unknown() {
        return unknown;
    }

    /** Names in the header whose column stands further to the left already. */
    public List<String> repeated() {
        return repeated;
    }

    /** The row's cell without outer spaces and without what was put before it for spreadsheets; empty if there is none. */
    public String cell(TableRow row, C column) {
        var cell = row.cell(places.getOrDefault(column, -1)).strip();
        return column.isNumeric() ? cell : FormulaGuard.unguarded(cell);
    }

    private static String folded(String name) {
        // What is longer than any name is none; it is not worth folding a megabyte to learn that.
        return name.length() > LONGEST_NAME ? "" : Texts.folded(name).replaceAll("[\\s_-]+", " ");
    }
}
