package app.etappe.participant.ui;

import app.etappe.base.Texts;
import app.etappe.participant.Identity;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;

/** Who somebody is. The browser is asked to remember nothing of it. */
class IdentityFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextField name = field("participant.identity.name", Texts.TITLE);
    private final TextField email = field("participant.identity.email", Identity.CONTACT);
    private final TextField phone = field("participant.identity.phone", Identity.CONTACT);
    private final TextArea note = new TextArea(getTranslation("participant.identity.note"));

    IdentityFields(Identity present) {
        name.setValue(present.name());
        email.setValue(present.email());
        phone.setValue(present.phone());
        note.setValue(present.note());
        note.setMaxLength(Identity.NOTE);
        note.setMaxRows(5);
        var contact = new Div(email, phone);
        contact.addClassName("etappe-participant-fields");
        getContent().addClassName("etappe-fields");
        getContent().add(name, contact, note);
    }

    Identity identity() {
        return new Identity(name.getValue(), email.getValue(), phone.getValue(), note.getValue());
    }

    /** Tells of each change of what somebody can be recognised by, when the field is left. */
    void whenChanged(SerializableConsumer<Identity> changed) {
        for (TextField field : new TextField[] {name, email, phone}) {
            field.addValueChangeListener(change -> tell(change, changed));
        }
    }

    private void tell(HasValue.ValueChangeEvent<String> change, SerializableConsumer<Identity> changed) {
        if (change.isFromClient()) {
            changed.accept(identity());
        }
    }

    private TextField field(String key, int limit) {
        var field = new TextField(getTranslation(key));
        field.setMaxLength(limit);
        field.setAutocomplete(Autocomplete.OFF);
        return field;
    }
}
