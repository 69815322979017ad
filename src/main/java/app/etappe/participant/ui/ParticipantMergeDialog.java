package app.etappe.participant.ui;

import app.etappe.base.Refusal;
import app.etappe.base.ui.DraftDialog;
import app.etappe.participant.ParticipantDetails;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;

/** Asks who somebody is the same person as, and says what becomes of both. */
class ParticipantMergeDialog extends DraftDialog {

    private static final long serialVersionUID = 1L;

    /** @param chosen takes the other one; what it refuses is shown in the dialog */
    ParticipantMergeDialog(
            ParticipantDetails from, List<ParticipantDetails> others, SerializableConsumer<ParticipantDetails> chosen) {
        super(UI.getCurrent().getTranslation("participant.merge.title", from.code()), "30rem");
        var into = new ComboBox<ParticipantDetails>(getTranslation("participant.merge.into"));
        into.setItems(others);
        into.setItemLabelGenerator(ParticipantDetails::code);
        show(
                getTranslation("participant.merge.act"),
                () -> chosen.accept(
                        Optional.ofNullable(into.getValue()).orElseThrow(() -> new Refusal("participant-none"))),
                new Paragraph(getTranslation("participant.merge.text", from.code())),
                into);
    }
}
