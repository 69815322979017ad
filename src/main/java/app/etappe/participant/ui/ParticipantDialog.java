package app.etappe.participant.ui;

import app.etappe.base.ui.DraftDialog;
import app.etappe.participant.ParticipantDetails;
import app.etappe.participant.ParticipantDraft;
import app.etappe.segment.DimensionDetails;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.HashSet;
import java.util.List;

/** Asks what is to be said of a participant. */
class ParticipantDialog extends DraftDialog {

    private static final long serialVersionUID = 1L;

    /** @param chosen takes the draft; what it refuses is shown in the dialog */
    ParticipantDialog(
            ParticipantDetails participant,
            List<DimensionDetails> dimensions,
            SerializableConsumer<ParticipantDraft> chosen) {
        super(UI.getCurrent().getTranslation("participant.edit.title", participant.code()), "36rem");
        var fields = new DescriptionFields(
                dimensions, new ParticipantDraft(new HashSet<>(participant.segmentIds()), participant.attributes()));
        show(getTranslation("participant.save"), () -> chosen.accept(fields.draft()), fields);
    }
}
