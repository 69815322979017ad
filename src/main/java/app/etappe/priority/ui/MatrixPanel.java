package app.etappe.priority.ui;

import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.Judgement;
import app.etappe.priority.RankedItem;
import app.etappe.segment.SegmentSize;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The matrix beside the list, with what it is laid out by. */
class MatrixPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    /** So many bubbles tell something; of more nobody could meet one. */
    static final int MOST = 200;

    private static final PriorityMatrix.Side IMPACT = new PriorityMatrix.Side("impact", 1, 10, 1);
    private static final PriorityMatrix.Side EFFORT = new PriorityMatrix.Side("effort", 1, 10, 1);
    private static final PriorityMatrix.Side SEVERITY = new PriorityMatrix.Side("severity", 1, 5, 1);

    private final H2 heading = new H2();
    private final Select<MatrixAxes> axes = new Select<>();
    private final PriorityMatrix matrix = new PriorityMatrix();
    private final Paragraph more = new Paragraph();
    private boolean filling;

    /**
     * @param laidOut told by what the matrix is to be laid out
     * @param opened told which item somebody wants to see
     * @param wished told what somebody wants by moving an item
     */
    MatrixPanel(
            SerializableConsumer<MatrixAxes> laidOut,
            SerializableConsumer<UUID> opened,
            SerializableConsumer<PriorityMatrix.Wish> wished) {
        matrix.setTexts(getLocale());
        matrix.onSelect(opened);
        matrix.onPlace(wished);
        axes.setItems(MatrixAxes.values());
        axes.setItemLabelGenerator(one -> getTranslation("priority.axes." + one.code()));
        axes.setAriaLabel(getTranslation("priority.axes"));
        axes.addClassName("etappe-axes");
        axes.addValueChangeListener(change -> {
            if (!filling && change.getValue() != null) {
                laidOut.accept(change.getValue());
            }
        });
        var size = new Span(getTranslation("priority.matrix.size"));
        size.addClassName("etappe-muted");
        var words = new Div(heading, size);
        words.addClassName("etappe-panel-words");
        var header = new Div(words, axes);
        header.addClassName("etappe-panel-header");
        more.addClassName("etappe-muted");
        getContent().addClassNames("etappe-panel-card", "etappe-matrix");
        getContent().getElement().setAttribute("aria-label", getTranslation("priority.matrix"));
        getContent().add(header, matrix, more);
    }

    /** Shows the first of these items. */
    void show(Listing listing, List<RankedItem> shown, ListQuery query, boolean mayJudge) {
        filling = true;
        axes.setValue(query.axes());
        filling = false;
        heading.setText(getTranslation("priority.axes." + query.axes().code()));
        var first = shown.subList(0, Math.min(MOST, shown.size()));
        matrix.setEditable(mayJudge);
        matrix.setOpportunity(query.kind() == ItemKind.OPPORTUNITY);
        matrix.show(
                first.stream().map(ranked -> spot(ranked, query.axes())).toList(),
                bottom(listing, query.axes()),
                left(listing, query.axes()),
                quadrants(query.axes()),
                listing.mostCustomers());
        more.setText(getTranslation("priority.matrix.first", MOST, shown.size()));
        more.setVisible(shown.size() > MOST);
    }

    /** Marks the bubble of what is open. */
    void mark(@Nullable UUID id) {
        matrix.select(id);
    }

    /** What was asked for by moving an item is decided. */
    void settle() {
        matrix.settle();
    }

    private static PriorityMatrix.Spot spot(RankedItem ranked, MatrixAxes axes) {
        var item = ranked.item();
        return switch (axes) {
            case IMPACT_EFFORT -> spot(ranked, value(item.effort()), value(item.impact()));
            case VOTES_CUSTOMERS -> spot(ranked, (long) Listing.customersOf(ranked), votes(ranked));
            case SEVERITY_REACH -> spot(ranked, ranked.reach(), value(item.severity()));
        };
    }

    private static PriorityMatrix.Spot spot(RankedItem ranked, @Nullable Long x, @Nullable Long y) {
        return new PriorityMatrix.Spot(
                ranked.item().id(), ranked.rank(), ranked.item().title(), x, y, Listing.customersOf(ranked));
    }

    private static @Nullable Long value(@Nullable Judgement judgement) {
        return judgement == null ? null : (long) judgement.value();
    }

    private static @Nullable Long votes(RankedItem ranked) {
        var votes = ranked.lastVotes();
        return votes == null ? null : (long) votes.votes();
    }

    private static PriorityMatrix.Side bottom(Listing listing, MatrixAxes axes) {
        return switch (axes) {
            case IMPACT_EFFORT -> EFFORT;
            case VOTES_CUSTOMERS -> counted("customers", listing.mostCustomers());
            case SEVERITY_REACH -> counted(reach(listing), most(listing, RankedItem::reach));
        };
    }

    private static PriorityMatrix.Side left(Listing listing, MatrixAxes axes) {
        return switch (axes) {
            case IMPACT_EFFORT -> IMPACT;
            case VOTES_CUSTOMERS -> counted("votes", most(listing, MatrixPanel::votes));
            case SEVERITY_REACH -> SEVERITY;
        };
    }

    private static String reach(Listing listing) {
        return listing.ranking().reachIn() == SegmentSize.Measure.SHARE ? "reach-share" : "reach";
    }

    private static PriorityMatrix.Side counted(String code, long most) {
        return new PriorityMatrix.Side(code, 0, Math.max(1, most), null);
    }

    private static long most(Listing listing, Figure figure) {
        return listing.ranking().items().stream()
                .map(figure::of)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    /** A figure of an item that it may lack. */
    private interface Figure {
        @Nullable
        Long of(RankedItem ranked);
    }

    private static List<String> quadrants(MatrixAxes axes) {
        var area = "priority.matrix.quadrant." + axes.code() + ".";
        return List.of(area + "top-left", area + "top-right", area + "bottom-left", area + "bottom-right");
    }
}
