package app.etappe.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Cuts long texts into pieces that each fit a page, between words if there are any; nothing is lost. */
final class TextPieces {

    private TextPieces() {}

    /** At least one piece. @param most UTF-16 units of each */
    static List<String> of(String text, int most) {
        var pieces = new ArrayList<String>();
        var rest = text.strip();
        while (rest.length() > most) {
            int end = end(rest, most);
            pieces.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        pieces.add(rest);
        return pieces;
    }

    private static int end(String text, int most) {
        int space = text.lastIndexOf(' ', most);
        if (space > 0) {
            return space;
        }
        return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    }

    /** A row of a table as so many rows as its longest text needs. @param most UTF-16 units in each column */
    static List<List<String>> rows(List<String> row, List<Integer> most) {
        var pieces = IntStream.range(0, row.size())
                .mapToObj(column -> of(row.get(column), most.get(column)))
                .toList();
        int rows = pieces.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, rows)
                .mapToObj(number -> pieces.stream()
                        .map(parts -> number < parts.size() ? parts.get(number) : "")
                        .toList())
                .toList();
    }
}
