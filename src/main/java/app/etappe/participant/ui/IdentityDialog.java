package app.etappe.participant.ui;

import app.etappe.base.ui.DraftDialog;
import app.etappe.participant.Identity;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;

/** Shows who a participant is, which was noted when it opened, and asks for corrections. */
class IdentityDialog extends DraftDialog {

    private static final long serialVersionUID = 1L;

    /** @param chosen takes what is said now; what it refuses is shown in the dialog */
    IdentityDialog(String code, Identity present, SerializableConsumer<Identity> chosen) {
        super(UI.getCurrent().getTranslation("participant.identity.title", code), "32rem");
        var fields = new IdentityFields(present);
        show(
                getTranslation("participant.save"),
                () -> chosen.accept(fields.identity()),
                new Paragraph(getTranslation("participant.identity.text")),
                fields);
    }
}
