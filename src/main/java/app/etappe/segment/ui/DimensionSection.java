package app.etappe.segment.ui;

import app.etappe.segment.DimensionDetails;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.UUID;

/** A dimension: its name, and its segments side by side. */
class DimensionSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final UUID id;
    private final String name;
    private final Div head = new Div();
    private final UnorderedList list = new UnorderedList();

    DimensionSection(DimensionDetails dimension) {
        id = dimension.id();
        name = dimension.name();
        var title = new H2(name);
        title.getElement().setAttribute("dir", "auto");
        Spots.mark(title, Spots.of(id));
        Spots.cover(getContent(), Spots.of(id));
        var count =
                new Span(getTranslation("segment.count", dimension.segments().size()));
        count.addClassName("etappe-muted");
        head.add(title, count);
        head.addClassName("etappe-dimension-head");
        list.addClassName("etappe-segment-list");
        list.getElement().setAttribute("aria-label", name);
        getContent().addClassName("etappe-dimension");
        getContent().add(head, list);
    }

    void add(SegmentCard card) {
        list.add(card);
    }

    /** Shows what can be done with the dimension. */
    void offer(Component menu) {
        head.add(menu);
    }

    /** Ends the list with the way to one more segment. */
    void offerSegment(SerializableRunnable add) {
        var button = new NativeButton(getTranslation("segment.add"), click -> add.run());
        button.setAriaLabel(getTranslation("segment.add.to", name));
        button.addClassName("etappe-segment-add");
        button.setId(Spots.addTo(id));
        Spots.cover(button, Spots.addTo(id));
        list.add(new ListItem(button));
    }
}
