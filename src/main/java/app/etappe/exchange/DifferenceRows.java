package app.etappe.exchange;

import app.etappe.journey.LayerDifference;
import app.etappe.table.FormulaGuard;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file of differences: one for each property that differs. Numbers stay numbers; all other cells are guarded
 * against being run as formulas.
 */
final class DifferenceRows {

    private static final String STEP_OF = " › ";

    private final DifferenceWords words;
    private final String first;
    private final String second;

    /** @param first what the first layer is called, and the second */
    DifferenceRows(DifferenceWords words, String first, String second) {
        this.words = words;
        this.first = first;
        this.second = second;
    }

    List<List<String>> of(List<LayerDifference> differences) {
        var rows = new ArrayList<List<String>>();
        rows.add(row(
                words.column("place"),
                words.column("lane"),
                words.column("kind"),
                words.column("property"),
                FormulaGuard.guarded(first),
                FormulaGuard.guarded(second)));
        differences.forEach(difference -> add(rows, difference));
        return rows;
    }

    private void add(List<List<String>> rows, LayerDifference difference) {
        var place = FormulaGuard.guarded(String.join(STEP_OF, difference.path()));
        var lane = FormulaGuard.guarded(difference.lane() == null ? "" : difference.lane());
        var kind = FormulaGuard.guarded(words.kind(difference.kind(), first, second));
        for (var value : difference.values()) {
            rows.add(row(
                    place,
                    lane,
                    kind,
                    FormulaGuard.guarded(words.property(value.property())),
                    cell(difference, value.property(), value.first(), isInFirst(difference)),
                    cell(difference, value.property(), value.second(), isInSecond(difference))));
        }
        if (difference.entries() > 0) {
            var count = String.valueOf(difference.entries());
            rows.add(row(
                    place,
                    lane,
                    kind,
                    words.column("entries"),
                    isInFirst(difference) ? count : "",
                    isInSecond(difference) ? count : ""));
        }
    }

    private String cell(LayerDifference difference, String property, @Nullable String logged, boolean shown) {
        if (!shown) {
            return "";
        }
        if (property.equals("mood")) {
            return logged == null && difference.type().equals("point") ? "0" : words.value(property, logged);
        }
        return FormulaGuard.guarded(words.value(property, logged));
    }

    private static boolean isInFirst(LayerDifference difference) {
        return switch (difference.kind()) {
            case ONLY_SECOND, HIDDEN_IN_FIRST -> false;
            default -> true;
        };
    }

    private static boolean isInSecond(LayerDifference difference) {
        return switch (difference.kind()) {
            case ONLY_FIRST, HIDDEN_IN_SECOND -> false;
            default -> true;
        };
    }

    private static List<String> row(String... cells) {
        return List.of(cells);
    }
}
