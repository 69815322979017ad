package app.etappe.segment.ui;

import app.etappe.base.ui.ColourDot;
import app.etappe.segment.DimensionDetails;
import app.etappe.segment.DimensionService;
import app.etappe.segment.SegmentDetails;
import app.etappe.segment.SegmentService;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.UUID;

/** The dimensions and segments that lie in a workspace's archive. */
@Route("w/:workspaceId/segments/archive")
@PermitAll
@StyleSheet("assets/segments.css")
class ArchivedSegmentsView extends SegmentPage {

    private static final long serialVersionUID = 1L;

    private final transient SegmentService segments;
    private final transient DimensionService dimensions;
    private final transient WorkspaceAccess access;

    ArchivedSegmentsView(
            SegmentService segments, DimensionService dimensions, WorkspaceAccess access, OpenSegmentPages openPages) {
        super("segment.archive", openPages);
        this.segments = segments;
        this.dimensions = dimensions;
        this.access = access;
    }

    @Override
    protected void show() {
        var archived = segments.archived(workspaceId());
        var mayEdit = access.can(Right.EDIT_MAPS, workspaceId());
        var list = new Div();
        list.addClassNames("etappe-card", "etappe-list");
        list.getElement().setAttribute("role", "list");
        archived.dimensions().forEach(dimension -> list.add(row(dimension, mayEdit)));
        archived.segments().forEach(segment -> list.add(row(segment, archived.mergedInto(), mayEdit)));
        getContent().removeAll();
        getContent()
                .add(
                        new H1(getTranslation("segment.archive")),
                        new Anchor("w/" + workspaceId() + "/segments", getTranslation("segment.back")),
                        new Paragraph(getTranslation("segment.archive.text")));
        var empty = archived.dimensions().isEmpty() && archived.segments().isEmpty();
        getContent().add(empty ? new Paragraph(getTranslation("segment.archive.empty")) : list);
    }

    private Div row(DimensionDetails dimension, boolean mayEdit) {
        var kind =
                getTranslation("segment.archive.dimension", dimension.segments().size());
        var row = row(dimension.name(), kind);
        if (mayEdit) {
            offerRestore(row, dimension.name(), () -> dimensions.restore(dimension.id()));
        }
        return row;
    }

    private Div row(SegmentDetails segment, Map<UUID, String> mergedInto, boolean mayEdit) {
        if (segment.mergedInto() != null) {
            var present = mergedInto.get(segment.mergedInto());
            return row(segment.name(), getTranslation("segment.archive.merged", present));
        }
        var row = row(segment.name(), getTranslation("segment.archive.segment"));
        row.addComponentAsFirst(new ColourDot(segment.colour()));
        if (mayEdit) {
            offerRestore(row, segment.name(), () -> segments.restore(segment.id()));
        }
        return row;
    }

    private static Div row(String name, String kind) {
        var shown = new Span(name);
        shown.getElement().setAttribute("dir", "auto");
        var what = new Span(kind);
        what.addClassName("etappe-muted");
        var names = new Div(shown, what);
        names.addClassName("etappe-list-name");
        var row = new Div(names);
        row.addClassName("etappe-list-row");
        row.getElement().setAttribute("role", "listitem");
        return row;
    }

    private void offerRestore(Div row, String name, SerializableRunnable restore) {
        var button = new Button(getTranslation("segment.restore"), click -> {
            restore.run();
            show();
        });
        button.setAriaLabel(getTranslation("segment.restore.of", name));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        row.add(button);
    }
}
