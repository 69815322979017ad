package app.etappe.exchange;

import java.util.regex.Pattern;

/** What stands between two cells of a row. */
public enum CsvDelimiter {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t');

    private final char character;

    CsvDelimiter(char character) {
        this.character = character;
    }

    char character() {
        return character;
    }

    /** The one that makes the most known columns of the first line; a comma if none makes any. */
    static CsvDelimiter recognise(String text) {
        var header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var best = COMMA;
        long most = 0;
        for (var delimiter : values()) {
            long known = delimiter.knownColumns(header);
            if (known > most) {
                best = delimiter;
                most = known;
            }
        }
        return best;
    }

    private long knownColumns(String header) {
        return Pattern.compile(Pattern.quote(String.valueOf(character)))
                .splitAsStream(header.length() > 10_000 ? header.substring(0, 10_000) : header)
                .map(name -> name.replace('"', ' '))
                .filter(name -> CsvColumn.named(name).isPresent())
                .count();
    }
}
