package app.etappe.segment.ui;

import app.etappe.segment.DimensionDetails;
import app.etappe.segment.DimensionService;
import app.etappe.segment.SegmentDetails;
import app.etappe.segment.SegmentService;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.IntStream;

/** A workspace's dimensions with their segments and personas. */
@Route("w/:workspaceId/segments")
@PermitAll
@StyleSheet("assets/segments.css")
class SegmentsView extends SegmentPage {

    private static final long serialVersionUID = 1L;

    private final transient SegmentService segments;
    private final transient DimensionService dimensions;
    private final transient WorkspaceAccess access;
    private final transient DimensionActions dimensionActions;
    private final transient SegmentActions segmentActions;
    private final transient PersonaActions personaActions;
    private final Button newDimension = new Button(getTranslation("segment.dimension.add"), click -> addDimension());
    private final Div nothingYet = new Div();
    private final Span nothingYetText = new Span();
    private final DimensionList list = new DimensionList();
    private final Anchor archive = new Anchor("", getTranslation("segment.archive"));
    private transient List<DimensionDetails> shown = List.of();

    SegmentsView(
            SegmentService segments,
            DimensionService dimensions,
            WorkspaceAccess access,
            DimensionActions dimensionActions,
            SegmentActions segmentActions,
            PersonaActions personaActions,
            OpenSegmentPages openPages) {
        super("segment.title", openPages);
        this.segments = segments;
        this.dimensions = dimensions;
        this.access = access;
        this.dimensionActions = dimensionActions;
        this.segmentActions = segmentActions;
        this.personaActions = personaActions;
        newDimension.setId(Spots.NEW_DIMENSION);
        var title = new Span(getTranslation("segment.empty"));
        title.addClassName("etappe-segments-empty-title");
        nothingYet.add(title, nothingYetText);
        nothingYet.addClassName("etappe-segments-empty");
        getContent().addClassName("etappe-segments");
        getContent().add(header(), nothingYet, list, archive);
    }

    private Div header() {
        var title = new H1(getTranslation("segment.title"));
        title.getElement().setAttribute("tabindex", "-1");
        var header = new Div(new Div(title, new Paragraph(getTranslation("segment.text"))), newDimension);
        header.addClassName("etappe-page-header");
        return header;
    }

    @Override
    protected void show() {
        var mayEdit = access.can(Right.EDIT_MAPS, workspaceId());
        if (mayEdit) {
            dimensions.start(workspaceId(), getLocale());
        }
        shown = segments.list(workspaceId());
        newDimension.setVisible(mayEdit);
        nothingYet.setVisible(
                shown.stream().allMatch(dimension -> dimension.segments().isEmpty()));
        nothingYetText.setText(getTranslation(mayEdit ? "segment.empty.editor" : "segment.empty.viewer"));
        list.show(
                IntStream.range(0, shown.size())
                        .mapToObj(place -> new DimensionList.Shown(
                                shown.get(place), place == 0, place == shown.size() - 1, mayEdit))
                        .toList(),
                this::section);
        archive.setHref("w/" + workspaceId() + "/segments/archive");
    }

    private void showAndGoTo(String spot) {
        show();
        Spots.goTo(getContent(), spot);
    }

    private void addDimension() {
        dimensionActions.add(workspaceId(), this::showAndGoTo);
    }

    private DimensionSection section(DimensionList.Shown drawn) {
        var dimension = drawn.dimension();
        var section = new DimensionSection(dimension);
        dimension.segments().forEach(segment -> section.add(card(segment, dimension, drawn.mayEdit())));
        if (drawn.mayEdit()) {
            section.offer(dimensionActions.menu(
                    dimension, () -> shown.stream().map(DimensionDetails::id).toList(), this::showAndGoTo));
            section.offerSegment(() -> segmentActions.add(dimension, shown, this::showAndGoTo));
        }
        return section;
    }

    private SegmentCard card(SegmentDetails segment, DimensionDetails dimension, boolean mayEdit) {
        var card = new SegmentCard(segment);
        segment.personas()
                .forEach(persona -> card.add(new PersonaTile(
                        persona, () -> personaActions.open(persona, mayEdit, shown, this::showAndGoTo))));
        if (mayEdit) {
            card.offer(segmentActions.menu(segment, dimension, this::showAndGoTo));
            card.offerPersona(() -> personaActions.add(segment, shown, this::showAndGoTo));
        }
        return card;
    }
}
