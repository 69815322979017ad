package app.etappe.priority.ui;

import app.etappe.base.Refusal;
import app.etappe.base.ui.PageWork;
import app.etappe.base.ui.WorkspacePage;
import app.etappe.painpoint.ItemPlacingService;
import app.etappe.priority.RankedItem;
import app.etappe.priority.SavedViewService;
import app.etappe.priority.WeightsService;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What hurts customers, or what could be done about it: ranked, laid out in a matrix, and decided on. */
@Route("w/:workspaceId/pain-points")
@PermitAll
@StyleSheet("assets/priority.css")
class PriorityView extends WorkspacePage {

    private static final long serialVersionUID = 1L;

    private final transient ListingReader reader;
    private final transient ItemPlacingService placing;
    private final transient WeightsService weights;
    private final transient JudgingActions judging;
    private final transient BulkActions changes;
    private final transient WorkspaceAccess access;
    private final transient OpenPriorityPages openPages;
    private final PriorityHeader header;
    private final SavedViewsMenu views;
    private final FilterBar filters = new FilterBar(this::look);
    private final WeightsLine formula = new WeightsLine(this::showWeights);
    private final BulkBar bulk;
    private final RankedTable table = new RankedTable(this::open, this::selected);
    private final EmptyList empty = new EmptyList(filters::clear);
    private final MatrixPanel matrix = new MatrixPanel(this::layOut, this::open, this::judge);
    private final Div columns = new Div();
    private transient ListQuery query = ListQuery.ALL;
    private transient @Nullable Listing listing;
    private transient List<RankedItem> shown = List.of();
    private transient Map<UUID, Integer> waiting = Map.of();
    private transient Set<UUID> selected = Set.of();

    PriorityView(
            ListingReader reader,
            ItemPlacingService placing,
            WeightsService weights,
            JudgingActions judging,
            BulkActions changes,
            SavedViewService savedViews,
            ListExport export,
            PageWork work,
            WorkspaceAccess access,
            OpenPriorityPages openPages) {
        super("priority.title");
        this.reader = reader;
        this.placing = placing;
        this.weights = weights;
        this.judging = judging;
        this.changes = changes;
        this.access = access;
        this.openPages = openPages;
        views = new SavedViewsMenu(
                savedViews, this::open, () -> ListAddress.write(query).getQueryString());
        bulk = new BulkBar(this::change, () -> table.select(Set.of()));
        header = new PriorityHeader(
                this::showWaiting, views, new ExportMenu(export, work, this::workspaceId, () -> query));
        var list = new Section(formula, bulk, table, empty);
        list.addClassNames("etappe-panel-card", "etappe-priority-list");
        list.getElement().setAttribute("aria-label", getTranslation("priority.list"));
        columns.add(list, matrix);
        columns.addClassNames("etappe-desk-columns", "etappe-priority-columns");
        getContent().removeClassName("etappe-page");
        getContent().addClassNames("etappe-desk", "etappe-priority");
        getContent().add(header, filters, columns);
    }

    static String address(UUID workspaceId) {
        return "w/" + workspaceId + "/pain-points";
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        openPages.opened(this, attached.getUI());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = ListAddress.read(event.getLocation().getQueryParameters());
        super.beforeEnter(event);
    }

    @Override
    protected void show() {
        access.require(Right.READ, workspaceId());
        var present = reader.read(workspaceId(), query.kind());
        listing = present;
        waiting = placing.notLifted(workspaceId(), query.kind());
        filters.show(present, query);
        formula.show(present.ranking().weights(), mayDecide());
        views.show(workspaceId(), mayDecide());
        showRows(present);
    }

    /** Shows what changed meanwhile. */
    void followUp() {
        try {
            show();
        } catch (Refusal gone) {
            getUI().ifPresent(ui -> ui.navigate("w/" + workspaceId()));
        }
    }

    private void showRows(Listing present) {
        shown = present.shown(query);
        header.show(workspaceId(), present, query, shown.size(), waiting());
        table.show(present, shown);
        table.setVisible(!shown.isEmpty());
        empty.setVisible(shown.isEmpty());
        if (present.ranking().items().isEmpty()) {
            empty.showNone(workspaceId(), query.kind(), waiting());
        } else if (shown.isEmpty()) {
            empty.showNoneFound();
        }
        formula.setVisible(!present.ranking().items().isEmpty());
        matrix.setVisible(!present.ranking().items().isEmpty());
        matrix.show(present, shown, query, mayJudge());
    }

    private boolean mayDecide() {
        return access.can(Right.DECIDE, workspaceId());
    }

    private boolean mayJudge() {
        return access.can(Right.EDIT_MAPS, workspaceId()) || mayDecide();
    }

    /** Looks for something else; the address says so, with a step in the browser's history but for each letter typed. */
    private void look(ListQuery wanted, boolean typing) {
        query = wanted.with(query.axes());
        remember(typing);
        if (listing != null) {
            showRows(listing);
        }
    }

    private void layOut(MatrixAxes axes) {
        query = query.with(axes);
        remember(false);
        if (listing != null) {
            matrix.show(listing, shown, query, mayJudge());
        }
    }

    private void remember(boolean typing) {
        var location = new Location(address(workspaceId()), ListAddress.write(query));
        getUI().ifPresent(ui -> {
            var history = ui.getPage().getHistory();
            if (typing) {
                history.replaceState(null, location);
            } else {
                history.pushState(null, location);
            }
        });
    }

    private void open(String savedQuery) {
        getUI().ifPresent(ui -> ui.navigate(address(workspaceId()), QueryParameters.fromString(savedQuery)));
    }

    private void open(UUID itemId) {
        table.mark(itemId);
        table.show(itemId);
        matrix.mark(itemId);
    }

    private void selected(Set<UUID> items) {
        selected = items;
        bulk.show(items.size(), mayDecide());
    }

    private void change(BulkChange change) {
        if (listing != null) {
            changes.ask(
                    change,
                    shown.stream()
                            .filter(row -> selected.contains(row.item().id()))
                            .toList(),
                    LeverNames.choices(listing.levers(), getLocale(), false),
                    FilterBar.named(listing.members()),
                    this::followUp);
        }
    }

    private int waiting() {
        return waiting.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void showWaiting() {
        if (listing != null) {
            new NotLiftedDialog(listing.maps(), waiting).open();
        }
    }

    private Optional<RankedItem> ranked(UUID itemId) {
        return shown.stream().filter(row -> row.item().id().equals(itemId)).findFirst();
    }

    private void judge(PriorityMatrix.Wish wish) {
        var present = listing;
        var wanted = ranked(wish.id());
        if (present == null || wanted.isEmpty()) {
            matrix.settle();
            return;
        }
        judging.judge(wanted.get().item(), query.axes(), wish, present.members(), () -> {
            followUp();
            matrix.settle();
        });
    }

    private void showWeights() {
        var dialog = new WeightsDialog(weights.of(workspaceId()));
        if (mayDecide()) {
            dialog.change((wanted, why) -> {
                weights.change(workspaceId(), wanted, why);
                followUp();
            });
        } else {
            dialog.read();
        }
        dialog.open();
    }
}
