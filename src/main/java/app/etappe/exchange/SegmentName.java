package app.etappe.exchange;

import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How files name a segment: by its name, and where several have that name, behind their dimension's: {@code Household:
 * Families}. Colons with a space behind them that are part of a name are doubled.
 *
 * @param dimension null where the name is enough
 */
record SegmentName(@Nullable String dimension, String name) {

    private static final String OF = ": ";
    private static final Pattern COLONS = Pattern.compile(":+(?= )");

    /** @throws Refusal what is wrong with one of the names */
    static SegmentName read(String text) {
        var colons = COLONS.matcher(text);
        while (colons.find()) {
            var before = text.substring(0, colons.end() - 1);
            // Doubled ones are always even in number.
            if (colons.group().length() % 2 == 1 && !before.isBlank()) {
                return new SegmentName(
                        Texts.name(without(before + " ")), Texts.name(without(text.substring(colons.end()))));
            }
        }
        return new SegmentName(null, Texts.name(without(text)));
    }

    String written() {
        return (dimension == null ? "" : guarded(dimension + " ").strip() + OF) + guarded(name);
    }

    /** The name as a segment could also be called by itself. */
    String plain() {
        return (dimension == null ? "" : dimension + OF) + name;
    }

    /** Equal for names that differ in case and accents alone. */
    String key() {
        return (dimension == null ? "" : Texts.folded(dimension)) + "\t" + Texts.folded(name);
    }

    private static String guarded(String name) {
        return COLONS.matcher(name).replaceAll("$0$0");
    }

    private static String without(String name) {
        return COLONS.matcher(name).replaceAll(colons -> {
            int number = colons.group().length();
            return ":".repeat(number % 2 == 0 ? number / 2 : number);
        });
    }
}
