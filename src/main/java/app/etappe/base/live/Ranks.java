package app.etappe.base.live;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the strings by which siblings are ordered: digits and small letters, compared unit by unit.
 *
 * <p>A rank is a whole number followed by a fraction. The first letter says how long the number is ({@code n}: one digit,
 * {@code o}: two, … and downwards {@code m}: one digit below zero, {@code l}: two …), so that adding at either end makes
 * ranks no longer than the count needs, and only inserting between neighbours makes fractions grow.
 */
public final class Ranks {

    /** Past this length the siblings are ranked anew. */
    public static final int LONGEST = 100;

    private static final String DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";
    private static final int BASE = DIGITS.length();
    private static final char LOWEST = '0';
    private static final char HIGHEST = 'z';

    private Ranks() {}

    /** The rank of an only child. */
    public static String first() {
        return "n0";
    }

    /**
     * A rank that sorts after {@code before} and ahead of {@code after}.
     *
     * @param before null: at the very front
     * @param after null: at the very end
     */
    public static String between(@Nullable String before, @Nullable String after) {
        if (before == null) {
            return after == null ? first() : ahead(after);
        }
        if (after == null) {
            return next(before);
        }
        if (before.compareTo(after) >= 0) {
            throw new IllegalArgumentException(before + " does not sort before " + after);
        }
        var number = number(before);
        if (number.equals(number(after))) {
            return number + fraction(before.substring(number.length()), after.substring(number.length()));
        }
        var following = number(next(before));
        return following.compareTo(after) < 0 ? following : number + fraction(before.substring(number.length()), null);
    }

    /** As many ranks in order, for siblings that are placed together. */
    public static List<String> sequence(int count) {
        var ranks = new ArrayList<String>(count);
        for (int i = 0; i < count; i++) {
            ranks.add(ranks.isEmpty() ? first() : next(ranks.getLast()));
        }
        return ranks;
    }

    /** The smallest whole number above a rank. */
    private static String next(String rank) {
        var digits = number(rank).toCharArray();
        for (int i = digits.length - 1; i > 0; i--) {
            if (digits[i] != HIGHEST) {
                digits[i] = DIGITS.charAt(DIGITS.indexOf(digits[i]) + 1);
                return new String(digits);
            }
            digits[i] = LOWEST;
        }
        return longer(digits[0], LOWEST);
    }

    /** A rank below another: its whole number where a fraction follows it, else the whole number before. */
    private static String ahead(String rank) {
        var number = number(rank);
        if (rank.length() > number.length()) {
            return number;
        }
        var digits = number.toCharArray();
        for (int i = digits.length - 1; i > 0; i--) {
            if (digits[i] != LOWEST) {
                digits[i] = DIGITS.charAt(DIGITS.indexOf(digits[i]) - 1);
                return new String(digits);
            }
            digits[i] = HIGHEST;
        }
        var head = (char) (digits[0] - 1);
        return head + String.valueOf(HIGHEST).repeat(digitsOf(head));
    }

    private static String longer(char head, char digit) {
        var following = (char) (head + 1);
        return following + String.valueOf(digit).repeat(digitsOf(following));
    }

    private static String number(String rank) {
        return rank.substring(0, 1 + digitsOf(rank.charAt(0)));
    }

    private static int digitsOf(char head) {
        return head >= 'n' ? head - 'n' + 1 : 'm' - head + 1;
    }

    /** A fraction between two, of which the lower may be empty and the upper open; it never ends in the lowest digit. */
    private static String fraction(String low, @Nullable String high) {
        var made = new StringBuilder();
        for (int i = 0; ; i++) {
            int lowDigit = i < low.length() ? DIGITS.indexOf(low.charAt(i)) : 0;
            int highDigit = high != null && i < high.length() ? DIGITS.indexOf(high.charAt(i)) : BASE;
            if (highDigit - lowDigit > 1) {
                return made.append(DIGITS.charAt((lowDigit + highDigit) / 2)).toString();
            }
            made.append(DIGITS.charAt(lowDigit));
            if (highDigit > lowDigit) {
                // From here on anything above the rest of the lower one is below the upper one.
                high = null;
            }
        }
    }
}
