package app.etappe.journey.ui.board;

import app.etappe.base.Refusal;
import app.etappe.base.ui.InWorkspace;
import app.etappe.journey.MapService;
import app.etappe.journey.ui.BoardPlaces;
import app.etappe.journey.ui.CardVoting;
import app.etappe.journey.ui.ComparisonExport;
import app.etappe.security.CurrentUser;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** One map on the whole page. */
@Route("w/:" + BoardView.WORKSPACE + "/m/" + BoardView.LAYER)
@RouteAlias("maps/" + BoardView.LAYER)
@PermitAll
// Parts of the sections that features put into the panel: the page's bundle is made of what is named here.
@Uses(CheckboxGroup.class)
@Uses(ComboBox.class)
@Uses(ConfirmDialog.class)
@Uses(MultiSelectComboBox.class)
@Uses(TextArea.class)
class BoardView extends Div implements BeforeEnterObserver, HasDynamicTitle, InWorkspace, LocaleChangeObserver {

    static final String WORKSPACE = "workspaceId";
    static final String MAP = "mapId";
    static final String VARIANT = "variantId";
    static final String LAYER = ":" + MAP + "/:" + VARIANT + "?";

    private static final long serialVersionUID = 1L;

    private final transient MapService maps;
    private final transient CurrentUser currentUser;
    private final transient ObjectProvider<MapSharing> sharing;
    private final transient HistoryDrawers drawers;
    private final transient VariantActions variants;
    private final transient BoardDrops drops;
    private final transient ObjectProvider<CardVoting> voting;
    private final JourneyBoard board = new JourneyBoard();
    private final LookedAt lookedAt;
    private @Nullable HistoryDrawer history;
    private UUID workspaceId = new UUID(0, 0);
    private UUID mapId = new UUID(0, 0);
    private String title = "";

    BoardView(
            MapService maps,
            CurrentUser currentUser,
            ObjectProvider<MapSharing> sharing,
            HistoryDrawers drawers,
            VariantActions variants,
            ObjectProvider<ComparisonExport> comparisons,
            PanelSections sections,
            BoardDrops drops,
            ObjectProvider<CardVoting> voting) {
        this.maps = maps;
        this.currentUser = currentUser;
        this.sharing = sharing;
        this.drawers = drawers;
        this.variants = variants;
        this.drops = drops;
        this.voting = voting;
        addClassName("etappe-board");
        setSizeFull();
        board.addHistoryListener(event -> toggleHistory());
        board.addShareListener(event -> sharing.ifAvailable(dialog -> dialog.open(mapId)));
        board.addCompareExportListener(event ->
                comparisons.ifAvailable(comparison -> comparison.export(mapId, event.first(), event.second())));
        board.addSelectionListener(event -> sections.show(mapId, event));
        board.addDropListener(event -> drops.drop(mapId, event));
        board.addTitleListener(event -> showTitle(event.title()));
        lookedAt = new LookedAt(variants, board);
        board.setVariantRequests(lookedAt);
        add(board);
    }

    /** @throws Refusal {@code not-found} for strangers, and for an address that names no map */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        closeHistory();
        mapId = id(event, MAP).orElseThrow(Refusal::notFound);
        var map = maps.details(mapId);
        workspaceId = map.workspaceId();
        title = map.title();
        var layer = layer(event);
        if (layer == null && event.getRouteParameters().get(VARIANT).isPresent()) {
            Notification.show(getTranslation("variant.gone"));
            event.forwardTo(BoardView.class, LookedAt.address(workspaceId, mapId, null));
            return;
        }
        board.setShareable(map.mayOwn() && sharing.getIfAvailable() != null);
        board.setTakesNotes(drops.isTaken(workspaceId));
        lookedAt.opened(workspaceId, mapId, layer);
        showVoting();
        board.open(mapId, layer, currentUser.requireId());
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(BoardPlaces.AT)
                .ifPresent(board::show);
    }

    private void showVoting() {
        var feature = voting.getIfAvailable();
        board.showAbove(feature == null ? null : feature.above(workspaceId, board));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        board.setTexts(BoardTexts.in(event.getLocale()), event.getLocale());
    }

    @Override
    public String getPageTitle() {
        return title + " – " + getTranslation("app.name");
    }

    @Override
    public UUID workspaceId() {
        return workspaceId;
    }

    /** The board's socket tells it of its rights. */
    @Override
    public boolean followsRights() {
        return true;
    }

    private void toggleHistory() {
        if (history == null) {
            history = drawers.of(mapId, workspaceId, board, this::leaveHistory);
            add(history);
            history.focus();
        } else {
            leaveHistory();
        }
    }

    private void leaveHistory() {
        closeHistory();
        board.focusHistory();
    }

    private void closeHistory() {
        if (history != null) {
            remove(history);
            history = null;
        }
    }

    private void showTitle(String newTitle) {
        title = newTitle;
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    /** The variant that the address names, if it is in use. */
    private @Nullable UUID layer(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get(VARIANT)
                .flatMap(named -> variants.inUse(mapId, named))
                .orElse(null);
    }

    /** @throws Refusal {@code not-found} where something else than an id stands there */
    private static Optional<UUID> id(BeforeEnterEvent event, String parameter) {
        try {
            return event.getRouteParameters().get(parameter).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound();
        }
    }
}
