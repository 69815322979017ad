package app.etappe.participant.ui;

import app.etappe.base.Days;
import app.etappe.base.Refusal;
import app.etappe.base.ui.Calendars;
import app.etappe.base.ui.DraftDialog;
import app.etappe.participant.AfterConsent;
import app.etappe.participant.ConsentDetails;
import app.etappe.participant.ParticipantDetails;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;

/** Asks what somebody has agreed to. */
class ConsentDialog extends DraftDialog {

    private static final long serialVersionUID = 1L;

    private final Checkbox team = new Checkbox(getTranslation("participant.consent.team"));
    private final Checkbox quotes = new Checkbox(getTranslation("participant.consent.quotes"));
    private final Checkbox recording = new Checkbox(getTranslation("participant.consent.recording"));
    private final DatePicker givenOn = day("participant.consent.given-on");
    private final DatePicker endsOn = day("participant.consent.ends-on");
    private final Select<AfterConsent> afterwards = new Select<>();

    /** @param chosen takes the consent; what it refuses is shown in the dialog */
    ConsentDialog(ParticipantDetails participant, SerializableConsumer<ConsentDetails> chosen) {
        super(UI.getCurrent().getTranslation("participant.consent.title", participant.code()), "30rem");
        givenOn.setRequiredIndicatorVisible(true);
        endsOn.setClearButtonVisible(true);
        endsOn.setHelperText(getTranslation("participant.consent.ends-on.help"));
        afterwards.setLabel(getTranslation("participant.consent.afterwards"));
        afterwards.setItems(AfterConsent.values());
        afterwards.setItemLabelGenerator(one -> getTranslation("participant.consent.afterwards." + one.code()));
        present(participant.consent());
        var days = new Div(givenOn, endsOn);
        days.addClassName("etappe-participant-fields");
        show(
                getTranslation("participant.save"),
                () -> chosen.accept(consent()),
                new Div(team),
                new Div(quotes),
                new Div(recording),
                days,
                afterwards);
    }

    private void present(@Nullable ConsentDetails consent) {
        team.setValue(consent == null || consent.team());
        quotes.setValue(consent != null && consent.quotes());
        recording.setValue(consent != null && consent.recording());
        givenOn.setValue(consent == null ? null : consent.givenOn());
        endsOn.setValue(consent == null ? null : consent.endsOn());
        afterwards.setValue(consent == null ? AfterConsent.ERASE : consent.afterwards());
    }

    private ConsentDetails consent() {
        var given = givenOn.getValue();
        if (given == null) {
            throw new Refusal("consent-day");
        }
        return new ConsentDetails(
                team.getValue(),
                quotes.getValue(),
                recording.getValue(),
                given,
                endsOn.getValue(),
                afterwards.getValue());
    }

    private DatePicker day(String key) {
        var day = new DatePicker(getTranslation(key));
        day.setI18n(Calendars.in(getLocale(), this));
        day.setMin(Days.FIRST);
        day.setMax(Days.LAST);
        return day;
    }
}
