package app.etappe.participant;

import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What single cells say. */
final class ImportCells {

    private static final Set<String> YES = Set.of("yes", "y", "ja", "j", "x", "1", "true", "wahr");
    private static final Set<String> NO = Set.of("", "no", "n", "nein", "0", "false", "falsch", "-");
    private static final Set<String> ANONYMISE = Set.of("anonymise", "anonymize", "anonymisieren");
    private static final Set<String> ERASE = Set.of("", "erase", "delete", "loschen");
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT));

    private ImportCells() {}

    /** @throws Refusal {@code import-yes-no} (text) */
    static boolean yes(String cell) {
        var folded = Texts.folded(cell);
        if (YES.contains(folded) || NO.contains(folded)) {
            return YES.contains(folded);
        }
        throw new Refusal("import-yes-no", Map.of("text", shortened(cell)));
    }

    /** Null for an empty cell. @throws Refusal {@code import-day} (text) */
    static @Nullable LocalDate day(String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        for (var form : DAYS) {
            try {
                return LocalDate.parse(cell, form);
            } catch (DateTimeException other) {
                // The next form may fit.
            }
        }
        throw new Refusal("import-day", Map.of("text", shortened(cell)));
    }

    /** @throws Refusal {@code import-afterwards} (text) */
    static AfterConsent afterwards(String cell) {
        var folded = Texts.folded(cell);
        if (ANONYMISE.contains(folded)) {
            return AfterConsent.ANONYMISE;
        }
        if (ERASE.contains(folded)) {
            return AfterConsent.ERASE;
        }
        throw new Refusal("import-afterwards", Map.of("text", shortened(cell)));
    }

    private static String shortened(String cell) {
        return cell.length() > 60 ? cell.substring(0, 60) + "…" : cell;
    }
}
