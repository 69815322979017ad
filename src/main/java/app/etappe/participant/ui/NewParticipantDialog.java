package app.etappe.participant.ui;

import app.etappe.base.ui.DraftDialog;
import app.etappe.participant.AlikeParticipant;
import app.etappe.participant.Identity;
import app.etappe.participant.ParticipantDraft;
import app.etappe.segment.DimensionDetails;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks for somebody new, and says so where they may be there already. */
class NewParticipantDialog extends DraftDialog {

    private static final long serialVersionUID = 1L;

    private final Div alike = new Div();

    /**
     * @param search those who may be the same person
     * @param chosen takes what is said of the person, and who it is; what it refuses is shown in the dialog
     */
    NewParticipantDialog(
            List<DimensionDetails> dimensions,
            SerializableFunction<Identity, List<AlikeParticipant>> search,
            SerializableBiConsumer<ParticipantDraft, Identity> chosen) {
        super(UI.getCurrent().getTranslation("participant.new"), "36rem");
        var description = new DescriptionFields(dimensions, new ParticipantDraft(Set.of(), Map.of()));
        var identity = new IdentityFields(Identity.NONE);
        identity.whenChanged(known -> attempt(search, known));
        alike.addClassName("etappe-participant-alike");
        alike.getElement().setAttribute("role", "status");
        show(
                getTranslation("participant.add"),
                () -> chosen.accept(description.draft(), identity.identity()),
                description,
                new H3(getTranslation("participant.identity.heading")),
                new Paragraph(getTranslation("participant.identity.text")),
                identity,
                alike);
    }

    private void attempt(SerializableFunction<Identity, List<AlikeParticipant>> search, Identity known) {
        var found = search.apply(known);
        alike.setText(
                found.isEmpty()
                        ? ""
                        : getTranslation(
                                "participant.alike",
                                found.stream().map(this::words).collect(Collectors.joining(", "))));
    }

    private String words(AlikeParticipant one) {
        var key = one.email() ? "email" : one.phone() ? "phone" : "name";
        return getTranslation("participant.alike." + key, one.code());
    }
}
