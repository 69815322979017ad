package app.etappe.segment.ui;

import app.etappe.base.ui.WorkspacePage;
import app.etappe.segment.DimensionDetails;
import app.etappe.segment.DimensionService;
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

/** A workspace's dimensions with their segments and personas. */
@Route("w/:workspaceId/segments")
@PermitAll
@StyleSheet("assets/segments.css")
class SegmentsView extends WorkspacePage {

    private static final long serialVersionUID = 1L;

    private final transient SegmentService segments;
    private final transient DimensionService dimensions;
    private final transient WorkspaceAccess access;
    private final transient DimensionActions dimensionActions;
    private final transient SegmentActions segmentActions;
    private final transient PersonaActions personaActions;

    SegmentsView(
            SegmentService segments,
            DimensionService dimensions,
            WorkspaceAccess access,
            DimensionActions dimensionActions,
            SegmentActions segmentActions,
            PersonaActions personaActions) {
        super("segment.title");
        this.segments = segments;
        this.dimensions = dimensions;
        this.access = access;
        this.dimensionActions = dimensionActions;
        this.segmentActions = segmentActions;
        this.personaActions = personaActions;
        getContent().addClassName("etappe-segments");
    }

    @Override
    protected void show() {
        var mayEdit = access.can(Right.EDIT_MAPS, workspaceId());
        if (mayEdit) {
            dimensions.start(workspaceId(), getLocale());
        }
        var all = segments.list(workspaceId());
        getContent().removeAll();
        getContent().add(header(mayEdit));
        if (all.stream().allMatch(dimension -> dimension.segments().isEmpty())) {
            getContent().add(nothingYet(mayEdit));
        }
        all.forEach(dimension -> getContent().add(section(dimension, all, mayEdit)));
        getContent().add(new Anchor("w/" + workspaceId() + "/segments/archive", getTranslation("segment.archive")));
    }

    private Div header(boolean mayEdit) {
        var words = new Div(new H1(getTranslation("segment.title")), new Paragraph(getTranslation("segment.text")));
        var header = new Div(words);
        header.addClassName("etappe-page-header");
        if (mayEdit) {
            header.add(new Button(
                    getTranslation("segment.dimension.add"), click -> dimensionActions.add(workspaceId(), this::show)));
        }
        return header;
    }

    private Div nothingYet(boolean mayEdit) {
        var title = new Span(getTranslation("segment.empty"));
        title.addClassName("etappe-segments-empty-title");
        var nothing =
                new Div(title, new Span(getTranslation(mayEdit ? "segment.empty.editor" : "segment.empty.viewer")));
        nothing.addClassName("etappe-segments-empty");
        return nothing;
    }

    private DimensionSection section(DimensionDetails dimension, List<DimensionDetails> all, boolean mayEdit) {
        var section = new DimensionSection(dimension);
        for (var segment : dimension.segments()) {
            var card = new SegmentCard(segment);
            if (mayEdit) {
                card.offer(segmentActions.menu(segment, dimension, this::show));
            }
            segment.personas()
                    .forEach(persona -> card.add(
                            new PersonaTile(persona, () -> personaActions.open(persona, mayEdit, all, this::show))));
            if (mayEdit) {
                card.offerPersona(() -> personaActions.add(segment, all, this::show));
            }
            section.add(card);
        }
        if (mayEdit) {
            section.offer(dimensionActions.menu(dimension, all, this::show));
            section.offerSegment(() -> segmentActions.add(dimension, all, this::show));
        }
        return section;
    }
}
