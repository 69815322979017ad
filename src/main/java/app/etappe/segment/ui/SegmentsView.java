package app.etappe.segment.ui;

import app.etappe.base.Refusal;
import app.etappe.base.ui.WorkspacePage;
import app.etappe.segment.DimensionDetails;
import app.etappe.segment.DimensionService;
import app.etappe.segment.SegmentDetails;
import app.etappe.segment.SegmentService;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import com.vaadin.flow.component.AttachEvent;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** A workspace's dimensions with their segments and personas. */
@Route("w/:workspaceId/segments")
@PermitAll
@StyleSheet("assets/segments.css")
class SegmentsView extends WorkspacePage {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(SegmentsView.class);

    private final transient SegmentService segments;
    private final transient DimensionService dimensions;
    private final transient WorkspaceAccess access;
    private final transient DimensionActions dimensionActions;
    private final transient SegmentActions segmentActions;
    private final transient PersonaActions personaActions;
    private final transient OpenSegmentPages openPages;
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
        super("segment.title");
        this.segments = segments;
        this.dimensions = dimensions;
        this.access = access;
        this.dimensionActions = dimensionActions;
        this.segmentActions = segmentActions;
        this.personaActions = personaActions;
        this.openPages = openPages;
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
    protected void onAttach(AttachEvent attached) {
        Spots.remember(getContent());
        openPages.opened(this, attached.getUI());
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

    /** Shows what has changed meanwhile, without its reader having done anything. */
    void followUp() {
        try {
            show();
            Spots.goOn(getContent());
        } catch (Refusal refusal) {
            // The workspace is not the reader's any more: the frame around says so.
            getContent().removeAll();
        } catch (DataAccessException | TransactionException databaseAway) {
            LOG.debug("A page of segments stays as it is until the next change", databaseAway);
        }
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
