package app.etappe.copies;

import app.etappe.base.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * A text as it is compared: without case, accents and punctuation.
 *
 * @param folded what is left of it, its words parted by one blank
 * @param bag its words
 * @param numbers those that are numbers
 */
record Words(String folded, Bag bag, Set<String> numbers) {

    /** Texts that are not letter for letter the same never count as much as those that are. */
    static final double NEARLY = 0.97;
    /** All words of one are in the other: something was added or left out, which may have been the point. */
    static final double CONTAINED = 0.7;
    /** "Day 1" and "Day 2" differ in one letter, but mean different days: people decide. */
    static final double OTHER_NUMBERS = 0.8;
    /** In longer texts the words decide; a slip of the pen hardly counts there, and letters take long to compare. */
    static final int LONGEST_BY_LETTERS = 120;

    /** Letters with their marks, digits, and signs that say something, such as 🚂. */
    private static final int WORD_PARTS = 1 << Character.NON_SPACING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.OTHER_SYMBOL;

    static Words of(String text) {
        var folded = Texts.folded(text).replace("ß", "ss");
        var list = split(folded);
        // A text of nothing but punctuation is known by its punctuation.
        var known = list.isEmpty() && !folded.isEmpty() ? List.of(folded) : list;
        var numbers = known.stream().filter(Words::isNumber).collect(Collectors.toUnmodifiableSet());
        return new Words(String.join(" ", known), Bag.of(known), numbers);
    }

    /** By hand, as long maps have millions of letters, and a regular expression is several times slower. */
    private static List<String> split(String folded) {
        var words = new ArrayList<String>();
        int start = 0;
        for (int at = 0; at <= folded.length(); ) {
            int letter = at < folded.length() ? folded.codePointAt(at) : ' ';
            if (!isWordPart(letter)) {
                if (at > start) {
                    words.add(folded.substring(start, at));
                }
                start = at + Character.charCount(letter);
            }
            at += Character.charCount(letter);
        }
        return words;
    }

    private static boolean isWordPart(int letter) {
        return Character.isLetterOrDigit(letter) || (WORD_PARTS >> Character.getType(letter) & 1) == 1;
    }

    private static boolean isNumber(String word) {
        return word.codePoints().allMatch(Character::isDigit);
    }

    boolean isEmpty() {
        return folded.isEmpty();
    }

    boolean isSameAs(Words other) {
        return folded.equals(other.folded);
    }

    /** How alike two texts are, 0 to 1; 1 if they are the same but for case, accents and punctuation. */
    double likeness(Words other) {
        if (isSameAs(other)) {
            return 1;
        }
        if (isEmpty() || other.isEmpty()) {
            return 0;
        }
        double likeness = Math.min(NEARLY, Math.max(byWords(other), byLetters(other)));
        return numbers.equals(other.numbers) ? likeness : Math.min(likeness, OTHER_NUMBERS);
    }

    private double byWords(Words other) {
        double contained = (double) bag.shared(other.bag) / Math.min(bag.size(), other.bag.size());
        return Math.max(CONTAINED * contained, bag.overlap(other.bag));
    }

    private double byLetters(Words other) {
        int longest = Math.max(folded.length(), other.folded.length());
        if (longest > LONGEST_BY_LETTERS) {
            return 0;
        }
        // What is changed in more than half of its letters is another text: no need to count on.
        int distance = new LevenshteinDistance(longest / 2).apply(folded, other.folded);
        return distance < 0 ? 0 : 1 - (double) distance / longest;
    }
}
