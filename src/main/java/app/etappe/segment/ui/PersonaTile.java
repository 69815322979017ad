package app.etappe.segment.ui;

import app.etappe.segment.PersonaDetails;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;

/** A persona in small: picture or initials, name, role and quote. It opens what else is known. */
class PersonaTile extends Composite<NativeButton> {

    private static final long serialVersionUID = 1L;

    PersonaTile(PersonaDetails persona, SerializableRunnable open) {
        var name = new Span(persona.name());
        name.addClassName("etappe-persona-name");
        name.getElement().setAttribute("dir", "auto");
        var words = new Span(name);
        words.addClassName("etappe-persona-words");
        addLine(words, persona.role(), "etappe-muted");
        addLine(
                words,
                persona.quote().isEmpty() ? "" : getTranslation("segment.persona.quoted", persona.quote()),
                "etappe-persona-quote");
        getContent().addClassName("etappe-persona");
        getContent().setId(Spots.of(persona.id()));
        Spots.cover(getContent(), Spots.of(persona.id()));
        getContent().add(Words.face(persona), words);
        getContent().addClickListener(click -> open.run());
    }

    private static void addLine(Span words, String text, String style) {
        if (!text.isEmpty()) {
            var line = new Span(text);
            line.addClassName(style);
            line.getElement().setAttribute("dir", "auto");
            words.add(line);
        }
    }
}
