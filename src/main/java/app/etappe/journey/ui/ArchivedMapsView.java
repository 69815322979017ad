package app.etappe.journey.ui;

import app.etappe.base.ui.InWorkspace;
import app.etappe.journey.MapService;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.UUID;

/** The maps that lie in a workspace's archive. */
@Route(MapPlaces.ARCHIVE)
@PermitAll
@StyleSheet("assets/maps.css")
class ArchivedMapsView extends Div implements BeforeEnterObserver, InWorkspace, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient MapService maps;
    private final transient MapCards cards;
    private final transient MapActions actions;
    private final MapList list = new MapList();
    private final Paragraph empty = new Paragraph(getTranslation("maps.archive.empty"));
    private UUID workspaceId = new UUID(0, 0);

    ArchivedMapsView(MapService maps, MapCards cards, MapActions actions) {
        this.maps = maps;
        this.cards = cards;
        this.actions = actions;
        addClassName("etappe-maps");
    }

    @Override
    public UUID workspaceId() {
        return workspaceId;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("maps.archive") + " – " + getTranslation("app.name");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspaceId = MapPlaces.workspace(event);
        var header = new Header(
                new H1(getTranslation("maps.archive")),
                new Anchor(MapPlaces.list(workspaceId), getTranslation("maps.back")));
        header.addClassName("etappe-maps-header");
        removeAll();
        add(header, new Paragraph(getTranslation("maps.archive.help")), empty, list);
        refresh();
    }

    private void refresh() {
        var all = maps.list(workspaceId, true);
        list.show(
                all,
                cards.of(
                        workspaceId,
                        all,
                        map -> Objects.requireNonNullElse(map.archivedAt(), map.changedAt()),
                        map -> actions.archiveMenu(workspaceId, map, this::refresh)));
        list.setVisible(!all.isEmpty());
        empty.setVisible(all.isEmpty());
    }
}
