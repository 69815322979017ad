package app.etappe.participant.ui;

import app.etappe.base.ui.DraftDialog;
import app.etappe.participant.ParticipantLimits;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;

/** Asks for how many days a withdrawal can be taken back. */
class GraceDialog extends DraftDialog {

    private static final long serialVersionUID = 1L;

    /** @param chosen takes the days; what it refuses is shown in the dialog */
    GraceDialog(int present, SerializableConsumer<Integer> chosen) {
        super(UI.getCurrent().getTranslation("participant.grace.title"), "28rem");
        var days = new IntegerField(getTranslation("participant.grace.days"));
        days.setMin(0);
        days.setMax(ParticipantLimits.GRACE_DAYS);
        days.setStepButtonsVisible(true);
        days.setValue(present);
        show(
                getTranslation("participant.save"),
                () -> chosen.accept(Optional.ofNullable(days.getValue()).orElse(-1)),
                new Paragraph(getTranslation("participant.grace.text")),
                days);
    }
}
