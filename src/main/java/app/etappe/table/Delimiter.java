package app.etappe.table;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What stands between two cells of a row. */
public enum Delimiter {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t');

    private static final int LOOKED_AT = 10_000;

    private final char character;

    Delimiter(char character) {
        this.character = character;
    }

    /** The character itself. */
    public char character() {
        return character;
    }

    /**
     * The one that makes the most known columns of the first line; a comma if none makes any.
     *
     * @param known whether this is the name of a column
     */
    public static Delimiter recognise(String text, Predicate<String> known) {
        var header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var best = COMMA;
        long most = 0;
        for (var delimiter : values()) {
            long columns = delimiter.columns(header, known);
            if (columns > most) {
                best = delimiter;
                most = columns;
            }
        }
        return best;
    }

    private long columns(String header, Predicate<String> known) {
        return Pattern.compile(Pattern.quote(String.valueOf(character)))
                .splitAsStream(header.length() > LOOKED_AT ? header.substring(0, LOOKED_AT) : header)
                .map(name -> name.replace('"', ' '))
                .filter(known)
                .count();
    }
}
