package app.etappe.segment.ui;

import app.etappe.base.Texts;
import app.etappe.segment.PersonaDraft;
import app.etappe.segment.SegmentLimits;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;

/** Asks what is to be said of a persona. */
class PersonaDialog extends DraftDialog {

    private static final long serialVersionUID = 1L;

    private final TextField name;
    private final TextField role;
    private final TextArea quote;
    private final TextArea goals;
    private final TextArea needs;
    private final TextArea frustrations;
    private final ChannelsField channels;

    /**
     * @param known channels that are offered
     * @param chosen takes the draft; what it refuses is shown in the dialog
     */
    PersonaDialog(
            String header,
            String action,
            PersonaDraft present,
            List<String> known,
            SerializableConsumer<PersonaDraft> chosen) {
        super(header, "40rem");
        name = line("segment.name", present.name());
        name.setAutofocus(true);
        role = line("segment.persona.role", present.role());
        quote = area("segment.persona.quote", present.quote(), SegmentLimits.QUOTE);
        goals = area("segment.persona.goals", present.goals(), Texts.CARD);
        needs = area("segment.persona.needs", present.needs(), Texts.CARD);
        frustrations = area("segment.persona.frustrations", present.frustrations(), Texts.CARD);
        channels = new ChannelsField(known, present.channels());
        var who = new Div(name, role);
        who.addClassName("etappe-segment-fields");
        show(action, () -> chosen.accept(draft()), who, quote, goals, needs, frustrations, channels);
    }

    private PersonaDraft draft() {
        return new PersonaDraft(
                name.getValue(),
                role.getValue(),
                goals.getValue(),
                needs.getValue(),
                frustrations.getValue(),
                List.copyOf(channels.getValue()),
                quote.getValue());
    }

    private TextField line(String labelKey, String present) {
        var field = new TextField(getTranslation(labelKey));
        field.setMaxLength(Texts.TITLE);
        field.setValue(present);
        return field;
    }

    private TextArea area(String labelKey, String present, int limit) {
        var field = new TextArea(getTranslation(labelKey));
        field.setMaxLength(limit);
        field.setMinRows(2);
        field.setMaxRows(6);
        field.setValue(present);
        return field;
    }
}
