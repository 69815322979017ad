package app.etappe.segment.ui;

import app.etappe.base.Texts;
import app.etappe.base.ui.DraftDialog;
import app.etappe.segment.PersonaDraft;
import app.etappe.segment.SegmentLimits;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks what is to be said of a persona. */
class PersonaDialog extends DraftDialog {

    private static final long serialVersionUID = 1L;

    private final PictureField picture;
    private final TextField name;
    private final TextField role;
    private final TextArea quote;
    private final TextArea goals;
    private final TextArea needs;
    private final TextArea frustrations;
    private final ChannelsField channels;

    /**
     * @param picture the address of the present picture; null if there is none
     * @param known channels that are offered
     * @param chosen takes the draft; what it refuses is shown in the dialog
     */
    PersonaDialog(
            String header,
            String action,
            PersonaDraft present,
            @Nullable String picture,
            List<String> known,
            SerializableConsumer<PersonaDraft> chosen) {
        super(header, "40rem");
        this.picture = new PictureField(picture, present.name());
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
        show(action, () -> chosen.accept(draft()), who, this.picture, quote, goals, needs, frustrations, channels);
    }

    private PersonaDraft draft() {
        return new PersonaDraft(
                name.getValue(),
                role.getValue(),
                goals.getValue(),
                needs.getValue(),
                frustrations.getValue(),
                List.copyOf(channels.getValue()),
                quote.getValue(),
                picture.change());
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
