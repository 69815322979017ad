package app.etappe.evidence.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.etappe.evidence.Coverage;
import app.etappe.evidence.PlaceEvidence;
import app.etappe.evidence.PlaceEvidence.Speaker;
import app.etappe.interview.Quote;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in the reader's words what places stand on. */
final class EvidenceWords {

    private static final String APART = " · ";
    private static final int DAYS_COUNTED = 7;
    private static final int WEEKS_COUNTED = 8;

    private EvidenceWords() {}

    /** "Evidence · 2 of 5 customers · 1 contradicts"; in a variant its segment first, and all of them beside. */
    static String heading(PlaceEvidence evidence) {
        var all = evidence.coverage();
        var among = evidence.among();
        var parts = new ArrayList<String>();
        parts.add(translate("evidence.heading"));
        if (all.isAssumption()) {
            parts.add(translate("evidence.assumption"));
        } else if (among != null) {
            parts.add(
                    translate("evidence.among", among.names(), among.coverage().customers(), among.asked()));
            parts.add(translate("evidence.all", all.customers(), evidence.asked()));
        } else if (all.customers() > 0) {
            parts.add(translate("evidence.share", all.customers(), evidence.asked()));
        }
        parts.addAll(beside(all, among == null ? all : among.coverage()));
        return String.join(APART, parts);
    }

    private static List<String> beside(Coverage all, Coverage own) {
        var parts = new ArrayList<String>();
        if (all.anonymous() > 0) {
            parts.add(translate("evidence.anonymous", all.anonymous()));
        }
        if (own.contradicting() > 0) {
            parts.add(translate("evidence.contradicting", own.contradicting()));
        }
        if (all.anonymousAgainst() > 0) {
            parts.add(translate("evidence.anonymous.against", all.anonymousAgainst()));
        }
        return parts;
    }

    /** "P-07 · Families · Interview · 3 weeks ago". */
    static String source(Quote quote, @Nullable Speaker speaker, LocalDate today) {
        var parts = new ArrayList<String>();
        parts.add(speaker == null ? translate("evidence.quote.anonymous") : speaker.code());
        if (speaker != null) {
            parts.addAll(speaker.segments());
        }
        parts.add(translate("interview.kind." + quote.source().code()));
        parts.add(ago(quote.heldOn(), today));
        return String.join(APART, parts);
    }

    private static String ago(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(day, today);
        if (days < 0 || days >= DAYS_COUNTED * WEEKS_COUNTED) {
            return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(UI.getCurrent().getLocale()));
        }
        return days < DAYS_COUNTED
                ? translate("evidence.days-ago", days)
                : translate("evidence.weeks-ago", days / DAYS_COUNTED);
    }
}
