package app.etappe.journey.ui;

import app.etappe.base.Refusal;
import app.etappe.base.ui.InWorkspace;
import app.etappe.journey.MapService;
import app.etappe.journey.MapSummary;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import app.etappe.workspace.WorkspaceService;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * The maps of a workspace, and the ways to start another. The front-end bundle takes what is found by following classes
 * from here; what a {@link MapSource} shows stands behind an interface, so its upload is named.
 */
@Route(MapPlaces.LIST)
@PermitAll
@StyleSheet("assets/maps.css")
@Uses(Upload.class)
class MapsView extends Div implements BeforeEnterObserver, InWorkspace, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(MapsView.class);

    private final transient MapService maps;
    private final transient WorkspaceService workspaces;
    private final transient WorkspaceAccess access;
    private final transient MapCards cards;
    private final transient MapActions actions;
    private final transient MapStarts starts;
    private final transient ExamplesButton examples;
    private final transient OpenMapLists openLists;
    private final MapList list = new MapList();
    private final Div emptyState = new Div();
    private volatile UUID workspaceId = new UUID(0, 0);
    private volatile Set<UUID> shown = Set.of();

    MapsView(
            MapService maps,
            WorkspaceService workspaces,
            WorkspaceAccess access,
            MapCards cards,
            MapActions actions,
            MapStarts starts,
            ExamplesButton examples,
            OpenMapLists openLists) {
        this.maps = maps;
        this.workspaces = workspaces;
        this.access = access;
        this.cards = cards;
        this.actions = actions;
        this.starts = starts;
        this.examples = examples;
        this.openLists = openLists;
        addClassName("etappe-maps");
    }

    @Override
    public UUID workspaceId() {
        return workspaceId;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("maps.list") + " – " + getTranslation("app.name");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspaceId = MapPlaces.workspace(event);
        var workspace = workspaces.details(workspaceId);
        boolean mayEdit = access.can(Right.EDIT_MAPS, workspaceId);
        removeAll();
        add(
                header(workspace.example() ? getTranslation("workspace.example") : workspace.name(), mayEdit),
                emptyState,
                list);
        if (mayEdit) {
            add(starts.tiles(workspaceId));
        }
        add(new Anchor(MapPlaces.archive(workspaceId), getTranslation("maps.archive")));
        refresh();
    }

    private Header header(String workspace, boolean mayEdit) {
        var name = new Span(getTranslation("maps.workspace", workspace));
        name.addClassName("etappe-maps-workspace");
        var search = new TextField();
        search.setPlaceholder(getTranslation("maps.search"));
        search.setAriaLabel(getTranslation("maps.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> list.search(event.getValue()));
        var header = new Header(new H1(getTranslation("maps.list")), name, search);
        header.addClassName("etappe-maps-header");
        if (mayEdit) {
            starts.sourceButtons(workspaceId).forEach(header::add);
            var start = new Button(getTranslation("maps.new"), event -> starts.startNew(workspaceId));
            start.addThemeVariants(ButtonVariant.PRIMARY);
            header.add(start);
        }
        return header;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        openLists.opened(this, attached.getUI());
    }

    /** Whether this map is in the list; may be asked from any thread. */
    boolean shows(UUID mapId) {
        return shown.contains(mapId);
    }

    /** Shows what has changed meanwhile, without its reader having done anything. */
    void followUp() {
        try {
            refresh();
        } catch (Refusal refusal) {
            // The workspace is not the reader's any more: the frame around says so.
            removeAll();
        } catch (DataAccessException | TransactionException databaseAway) {
            LOG.debug("A list of maps stays as it is until the next change", databaseAway);
        }
    }

    private void refresh() {
        var all = maps.list(workspaceId, false);
        shown = all.stream().map(MapSummary::id).collect(Collectors.toUnmodifiableSet());
        list.show(
                all,
                cards.of(
                        workspaceId, all, MapSummary::changedAt, map -> actions.menu(workspaceId, map, this::refresh)));
        list.setVisible(!all.isEmpty());
        emptyState.removeAll();
        if (all.isEmpty()) {
            emptyState.add(nothingYet());
        }
    }

    private Div nothingYet() {
        boolean mayEdit = access.can(Right.EDIT_MAPS, workspaceId);
        var help = new Span(getTranslation(mayEdit ? "maps.empty.editor" : "maps.empty.viewer"));
        var title = new Span(getTranslation("maps.empty"));
        title.addClassName("etappe-empty-title");
        var nothing = new Div(title, help, examples.create());
        nothing.addClassName("etappe-empty");
        return nothing;
    }
}
