package app.etappe.base;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * The one form in which text is stored: NFC, line ends as {@code \n}, no control characters but line end and tab, no
 * outer white space. Length counts UTF-16 units, the same in Java, TypeScript and the columns.
 */
public final class Texts {

    /** Names and titles. */
    public static final int TITLE = 200;
    /** A card or a note. */
    public static final int CARD = 2_000;
    /** A description. */
    public static final int DESCRIPTION = 4_000;
    /** A comment. */
    public static final int COMMENT = 10_000;

    private Texts() {}

    /**
     * The text as it is stored.
     *
     * @param limit the most UTF-16 units it may have afterwards
     * @throws Refusal {@code text-too-long} (limit, length), or {@code text-invalid} for an unpaired surrogate, which
     *     MariaDB would store as a question mark without a word
     */
    public static String stored(String raw, int limit) {
        // A megabyte of text is refused before it is looked at closely: normalising may grow it, never shrink it below
        // a third.
        if (raw.length() > limit * 4L) {
            throw tooLong(raw.length(), limit);
        }
        requirePaired(raw);
        var text =
                Normalizer.normalize(withoutControls(raw), Normalizer.Form.NFC).strip();
        if (text.length() > limit) {
            throw tooLong(text.length(), limit);
        }
        return text;
    }

    /**
     * Like {@link #stored}, for a name that must not be empty.
     *
     * @throws Refusal also {@code text-empty}
     */
    public static String name(String raw) {
        var text = stored(raw, TITLE);
        if (!isVisible(text)) {
            throw new Refusal("text-empty");
        }
        return text;
    }

    /** Like {@link #name}, for what may be left out: empty where nothing of it can be seen. */
    public static String nameOrNone(String raw) {
        var text = stored(raw, TITLE);
        return isVisible(text) ? text : "";
    }

    /**
     * The text as names are compared and searched: without case, accents and invisible characters. The marks of
     * scripts in which they are letters stay. Never shown.
     */
    public static String folded(String text) {
        var bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[\\u0300-\\u036f\\p{Cf}]+", "");
        return Normalizer.normalize(bare.toLowerCase(Locale.ROOT).strip(), Normalizer.Form.NFC);
    }

    private static Refusal tooLong(int length, int limit) {
        return new Refusal("text-too-long", Map.of("length", length, "limit", limit));
    }

    private static boolean isVisible(String text) {
        return !text.codePoints().allMatch(Texts::isInvisible);
    }

    private static boolean isInvisible(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.getType(codePoint) == Character.FORMAT;
    }

    private static void requirePaired(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char unit = raw.charAt(i);
            if (!Character.isSurrogate(unit)) {
                continue;
            }
            if (!Character.isHighSurrogate(unit)
                    || i + 1 == raw.length()
                    || !Character.isLowSurrogate(raw.charAt(i + 1))) {
                throw new Refusal("text-invalid");
            }
            i++;
        }
    }

    private static String withoutControls(String raw) {
        var kept = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char unit = raw.charAt(i);
            if (unit == '\r') {
                kept.append('\n');
                if (i + 1 < raw.length() && raw.charAt(i + 1) == '\n') {
                    i++;
                }
            } else if (unit == '\n' || unit == '\t' || !Character.isISOControl(unit)) {
                kept.append(unit);
            }
        }
        return kept.toString();
    }
}
