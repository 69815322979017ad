package app.etappe.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of texts. Each is taken for English and for German, for lines of both stand side by side and are too short to tell
 * which they are; so a search in either language finds it. No word is too frequent to be one.
 */
public final class Words {

    /** The longest stem, in UTF-16 units; what is longer is cut. */
    public static final int LONGEST = 60;

    /** Whoever keeps stems makes them anew when this number has changed. */
    public static final int VERSION = 1;

    private Words() {}

    /** All words of a text, in order. */
    public static List<Word> of(String text) {
        var english = Stemming.ENGLISH.terms(text);
        var german = Stemming.GERMAN.terms(text);
        var words = new ArrayList<Word>(english.size());
        for (int i = 0; i < english.size(); i++) {
            var term = english.get(i);
            words.add(new Word(term.from(), term.to(), stems(term, german.get(i))));
        }
        return words;
    }

    private static Set<String> stems(Stemming.Term english, Stemming.Term german) {
        return english.text().equals(german.text()) ? Set.of(english.text()) : Set.of(english.text(), german.text());
    }

    /** The words of a text as they are, without case and accents, in order. */
    static List<String> plain(String text) {
        return Stemming.PLAIN.terms(text).stream().map(Stemming.Term::text).toList();
    }

    /** The stems of all words of a text. */
    public static Set<String> stems(String text) {
        return of(text).stream().flatMap(word -> word.stems().stream()).collect(Collectors.toSet());
    }
}
