package app.etappe.journey.ui.board;

import app.etappe.base.ui.ColourDot;
import app.etappe.segment.DimensionDetails;
import app.etappe.segment.SegmentDetails;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One segment at most of each dimension; where there are none, the way to make some. */
class SegmentChoice extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final List<Select<SegmentDetails>> choices = new ArrayList<>();

    /** @param address where segments are made */
    SegmentChoice(List<DimensionDetails> dimensions, String address) {
        getContent().addClassName("etappe-fields");
        dimensions.stream()
                .filter(dimension -> !dimension.segments().isEmpty())
                .map(this::choice)
                .forEach(choices::add);
        if (choices.isEmpty()) {
            getContent()
                    .add(
                            new Paragraph(getTranslation("variant.segments.none")),
                            new Anchor(address, getTranslation("variant.segments.link")));
        } else {
            getContent().add(new Paragraph(getTranslation("variant.segments.help")));
            choices.forEach(getContent()::add);
        }
    }

    Set<UUID> chosen() {
        return choices.stream()
                .flatMap(choice -> choice.getOptionalValue().stream())
                .map(SegmentDetails::id)
                .collect(Collectors.toSet());
    }

    private Select<SegmentDetails> choice(DimensionDetails dimension) {
        var choice = new Select<SegmentDetails>();
        choice.setLabel(dimension.name());
        choice.setItems(dimension.segments());
        choice.setItemLabelGenerator(segment -> segment == null ? "" : segment.name());
        choice.setRenderer(new ComponentRenderer<>(SegmentChoice::drawn));
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(getTranslation("variant.segments.any"));
        choice.setPlaceholder(getTranslation("variant.segments.any"));
        return choice;
    }

    private static Component drawn(SegmentDetails segment) {
        var drawn = new Div(new ColourDot(segment.colour()), new Span(segment.name()));
        drawn.addClassName("etappe-with-dot");
        return drawn;
    }
}
