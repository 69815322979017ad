package app.etappe.segment.ui;

import app.etappe.base.Colour;
import app.etappe.base.Texts;
import app.etappe.base.ui.ColourDot;
import app.etappe.base.ui.DraftDialog;
import app.etappe.segment.SegmentDraft;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableConsumer;

/** Asks what is to be said of a segment. */
class SegmentDialog extends DraftDialog {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(getTranslation("segment.name"));
    private final Select<Colour> colour = new Select<>();
    private final TextArea description = new TextArea(getTranslation("segment.description"));
    private final SizeFields size;

    /** @param chosen takes the draft; what it refuses is shown in the dialog */
    SegmentDialog(String header, String action, SegmentDraft present, SerializableConsumer<SegmentDraft> chosen) {
        super(header, "34rem");
        size = new SizeFields(present.size());
        name.setMaxLength(Texts.TITLE);
        name.setValue(present.name());
        name.setAutofocus(true);
        description.setMaxLength(Texts.DESCRIPTION);
        description.setValue(present.description());
        description.setMinRows(2);
        description.setMaxRows(8);
        colour.setLabel(getTranslation("board.colour"));
        colour.setItems(Colour.values());
        colour.setRenderer(new ComponentRenderer<>(this::drawn));
        colour.setValue(present.colour());
        var first = new Div(name, colour);
        first.addClassName("etappe-segment-fields");
        show(action, () -> chosen.accept(draft()), first, description, size);
    }

    private SegmentDraft draft() {
        return new SegmentDraft(name.getValue(), description.getValue(), size.size(), colour.getValue());
    }

    private Div drawn(Colour one) {
        var drawn = new Div(new ColourDot(one), new Span(getTranslation("board.colour." + one.code())));
        drawn.addClassName("etappe-with-dot");
        return drawn;
    }
}
