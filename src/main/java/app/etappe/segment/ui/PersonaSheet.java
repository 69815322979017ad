package app.etappe.segment.ui;

import app.etappe.segment.PersonaDetails;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;

/** All that is known of a persona, to read. */
class PersonaSheet extends Dialog {

    private static final long serialVersionUID = 1L;

    PersonaSheet(PersonaDetails persona) {
        setHeaderTitle(persona.name());
        setWidth("34rem");
        setMaxWidth("100%");
        var role = new Span(persona.role());
        role.getElement().setAttribute("dir", "auto");
        role.addClassName("etappe-muted");
        var head = new Div(Words.face(persona), role);
        head.addClassName("etappe-sheet-head");
        var sheet = new Div(head);
        sheet.addClassName("etappe-sheet");
        add(sheet);
        if (!persona.quote().isEmpty()) {
            var quote = new Paragraph(getTranslation("segment.persona.quoted", persona.quote()));
            quote.addClassName("etappe-sheet-quote");
            quote.getElement().setAttribute("dir", "auto");
            sheet.add(quote);
        }
        addPart(sheet, "segment.persona.goals", persona.goals());
        addPart(sheet, "segment.persona.needs", persona.needs());
        addPart(sheet, "segment.persona.frustrations", persona.frustrations());
        if (!persona.channels().isEmpty()) {
            var badges = new Div();
            badges.addClassName("etappe-sheet-channels");
            persona.channels().forEach(channel -> {
                var badge = new Span(channel);
                badge.addClassName("etappe-badge");
                badges.add(badge);
            });
            sheet.add(new H3(getTranslation("segment.persona.channels")), badges);
        }
        getFooter().add(new Button(getTranslation("segment.close"), click -> close()));
    }

    /** Adds something that can be done; it closes the sheet. */
    void offer(String text, SerializableRunnable action) {
        getFooter().add(new Button(text, click -> {
            close();
            action.run();
        }));
    }

    private void addPart(Div sheet, String labelKey, String text) {
        if (!text.isEmpty()) {
            var words = new Paragraph(text);
            words.getElement().setAttribute("dir", "auto");
            sheet.add(new H3(getTranslation(labelKey)), words);
        }
    }
}
