package app.etappe.participant.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.etappe.participant.ConsentDetails;
import app.etappe.participant.ParticipantDetails;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;

/** Consents and their ends in the reader's words. */
final class ConsentWords {

    private ConsentWords() {}

    /** In a few words. @param zone the workspace's */
    static String state(ParticipantDetails participant, ZoneId zone) {
        if (participant.withdrawnAt() != null && participant.eraseAt() != null) {
            var day = day(participant.eraseAt(), zone);
            return translate(participant.consentOver() ? "participant.state.over" : "participant.state.withdrawn", day);
        }
        if (participant.consentOver()) {
            return translate("participant.state.over-soon");
        }
        if (participant.anonymisedAt() != null) {
            return translate("participant.state.anonymised");
        }
        return participant.consent() == null ? translate("participant.state.none") : terms(participant.consent());
    }

    /** What was agreed to, and until when. */
    private static String terms(ConsentDetails consent) {
        var purposes = new ArrayList<String>();
        if (consent.team()) {
            purposes.add(translate("participant.purpose.team"));
        }
        if (consent.quotes()) {
            purposes.add(translate("participant.purpose.quotes"));
        }
        if (consent.recording()) {
            purposes.add(translate("participant.purpose.recording"));
        }
        var what = purposes.isEmpty() ? translate("participant.purpose.nothing") : String.join(", ", purposes);
        return consent.endsOn() == null
                ? translate("participant.state.open", what)
                : translate("participant.state.until", what, day(consent.endsOn()));
    }

    static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(UI.getCurrent().getLocale())
                .format(day);
    }

    static String day(Instant instant, ZoneId zone) {
        return day(LocalDate.ofInstant(instant, zone));
    }
}
