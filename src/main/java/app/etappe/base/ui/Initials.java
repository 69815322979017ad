package app.etappe.base.ui;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first letters of a name's first two words, as its reader would count letters. */
public final class Initials {

    private Initials() {}

    /** At most two letters, in capitals; none of a name without any. */
    public static String of(String name) {
        return Stream.of(name.strip().split("[\\s\\p{Punct}]+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(Initials::first)
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    /** A letter with all that is drawn over and joined to it: an emoji may be many characters. */
    private static String first(String word) {
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(word);
        return word.substring(0, letters.next());
    }
}
