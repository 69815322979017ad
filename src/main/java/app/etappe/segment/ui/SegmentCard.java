package app.etappe.segment.ui;

import app.etappe.base.ui.ColourDot;
import app.etappe.segment.SegmentDetails;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.UUID;

/** A segment: colour, name, size and whose figure that is, and its personas. */
class SegmentCard extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    private final UUID id;
    private final String name;
    private final Div head = new Div();
    private final Div personas = new Div();

    SegmentCard(SegmentDetails segment) {
        id = segment.id();
        name = segment.name();
        var title = new H3(name);
        title.getElement().setAttribute("dir", "auto");
        Spots.mark(title, Spots.of(id));
        Spots.cover(getContent(), Spots.of(id));
        head.add(new ColourDot(segment.colour()), title);
        head.addClassName("etappe-segment-head");
        getContent().addClassName("etappe-segment");
        getContent().add(head);
        if (segment.size() != null) {
            var size = new Div();
            size.addClassName("etappe-segment-size");
            var figure = new Span(Words.amount(segment.size(), getLocale()));
            figure.addClassName("etappe-segment-figure");
            size.add(figure, new Span(Words.origin(segment.size(), getLocale())));
            getContent().add(size);
        }
        if (!segment.description().isEmpty()) {
            var description = new Paragraph(segment.description());
            description.getElement().setAttribute("dir", "auto");
            description.addClassName("etappe-segment-description");
            getContent().add(description);
        }
        personas.addClassName("etappe-personas");
        getContent().add(personas);
    }

    void add(PersonaTile persona) {
        personas.add(persona);
    }

    /** Shows what can be done with the segment. */
    void offer(Component menu) {
        head.add(menu);
    }

    /** Ends the personas with the way to one more. */
    void offerPersona(SerializableRunnable add) {
        var button = new NativeButton(getTranslation("segment.persona.add"), click -> add.run());
        button.setAriaLabel(getTranslation("segment.persona.add.to", name));
        button.addClassName("etappe-persona-add");
        button.setId(Spots.addTo(id));
        Spots.cover(button, Spots.addTo(id));
        personas.add(button);
    }
}
