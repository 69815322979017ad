package app.etappe.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What somebody looks for: words, all of which must be in a text in whatever form, and phrases in quotation marks, which must
 * stand there word for word.
 *
 * @param words the stems of each word, those of phrases included
 * @param phrases the words of each phrase as they are, without case and accents
 */
public record WordQuery(List<Set<String>> words, List<List<String>> phrases) {

    /** So many UTF-16 units of what is typed are looked at. */
    public static final int LONGEST = 200;

    private static final int MOST_WORDS = 12;

    private static final Pattern QUOTED = Pattern.compile("[\"“”„«»]([^\"“”„«»]*)(?:[\"“”„«»]|$)");

    public WordQuery {
        words = List.copyOf(words);
        phrases = List.copyOf(phrases);
    }

    /** What is meant by a text that somebody typed. The words past the twelfth are left out. */
    public static WordQuery of(String typed) {
        var text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        var stems = Words.of(text).stream()
                .limit(MOST_WORDS)
                .map(Word::stems)
                .distinct()
                .toList();
        var phrases = new ArrayList<List<String>>();
        var quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            var phrase = Words.plain(quoted.group(1));
            if (!phrase.isEmpty()) {
                phrases.add(phrase);
            }
        }
        return new WordQuery(stems, phrases);
    }

    /** Whether nothing is looked for. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Where in a text the words and phrases stand, in order; empty where one of them is missing. */
    public Optional<List<Word>> findIn(String text) {
        // Phrases first: they say no more often, and need no stems.
        if (!hasPhrases(text)) {
            return Optional.empty();
        }
        var present = Words.of(text);
        if (!words.stream().allMatch(stems -> present.stream().anyMatch(word -> word.isLike(stems)))) {
            return Optional.empty();
        }
        return Optional.of(present.stream()
                .filter(word -> words.stream().anyMatch(word::isLike))
                .toList());
    }

    private boolean hasPhrases(String text) {
        if (phrases.isEmpty()) {
            return true;
        }
        var present = Words.plain(text);
        return phrases.stream().allMatch(phrase -> Collections.indexOfSubList(present, phrase) >= 0);
    }
}
