package app.etappe.interview;

import app.etappe.base.Texts;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells whether a text quotes others: it has {@link #LONG} of their words in a row, or one of them whole if that is shorter.
 * Case, accents and punctuation make no difference. Less than {@link #SHORT} words are said by everybody.
 */
final class WordRuns {

    /** So many of the same words in a row are no accident. */
    static final int LONG = 6;

    /** Texts of fewer words than this are found nowhere. */
    static final int SHORT = 3;

    private final Set<String> runs = new HashSet<>();

    WordRuns(Collection<String> texts) {
        texts.forEach(text -> {
            var words = words(text);
            addRuns(words, Math.min(words.size(), LONG));
        });
    }

    private void addRuns(List<String> words, int length) {
        if (length >= SHORT) {
            for (int from = 0; from + length <= words.size(); from++) {
                runs.add(run(words, from, length));
            }
        }
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    boolean areIn(String text) {
        var words = words(text);
        for (int length = SHORT; length <= LONG; length++) {
            for (int from = 0; from + length <= words.size(); from++) {
                if (runs.contains(run(words, from, length))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String run(List<String> words, int from, int length) {
        return String.join(" ", words.subList(from, from + length));
    }

    private static List<String> words(String text) {
        return Arrays.stream(Texts.folded(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
