package app.etappe.priority.ui;

import app.etappe.base.ui.Choice;
import app.etappe.priority.RankedItem;
import app.etappe.priority.SavedViewService;
import app.etappe.voting.ui.OpenRoundBar;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What hurts customers, or what could be done about it: ranked, laid out in a matrix, and decided on. */
@Route("w/:workspaceId/pain-points")
@PermitAll
@StyleSheet("assets/priority.css")
class PriorityView extends PriorityPage {

    private static final long serialVersionUID = 1L;

    private final transient ListingReader reader;
    private final transient JudgingActions judging;
    private final transient ListActions actions;
    private final transient WorkspaceAccess access;
    private final OpenRoundBar openRounds;
    private final PriorityHeader header;
    private final SavedViewsMenu views;
    private final FilterBar filters = new FilterBar(this::look);
    private final ListSection list = new ListSection(new Asked());
    private final MatrixPanel matrix = new MatrixPanel(this::layOut, this::meet, this::judge);
    private final Div columns = new Div();
    private transient ListQuery query = ListQuery.ALL;
    private transient @Nullable Listing listing;
    private transient List<RankedItem> shown = List.of();
    private @Nullable UUID marked;

    PriorityView(
            ListingReader reader,
            JudgingActions judging,
            ListActions actions,
            SavedViewService savedViews,
            ListMenus menus,
            OpenRoundBar openRounds,
            WorkspaceAccess access,
            OpenPriorityPages openPages) {
        super("priority.title", openPages);
        this.reader = reader;
        this.judging = judging;
        this.actions = actions;
        this.openRounds = openRounds;
        this.access = access;
        views = new SavedViewsMenu(
                savedViews, this::open, () -> ListAddress.write(query).getQueryString());
        header = new PriorityHeader(
                this::add,
                this::vote,
                Stream.concat(Stream.of(views), menus.of(this::workspaceId, () -> query, this::shownList)));
        columns.add(list, matrix);
        columns.addClassNames("etappe-desk-columns", "etappe-priority-columns");
        getContent().removeClassName("etappe-page");
        getContent().addClassNames("etappe-desk", "etappe-priority");
        getContent().add(header, filters, openRounds, columns);
    }

    private ShownList shownList() {
        var ids = shown.stream()
                .sorted(Comparator.comparingInt(RankedItem::rank))
                .map(row -> row.item().id())
                .toList();
        return new ShownList(
                workspaceId(), query.kind(), ids, ListAddress.write(query).getQueryString());
    }

    static String address(UUID workspaceId) {
        return "w/" + workspaceId + "/pain-points";
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
        filters.show(present, query);
        views.show(workspaceId(), mayDecide());
        openRounds.show(workspaceId());
        showRows(present);
    }

    @Override
    boolean showsAny(Set<UUID> mapIds) {
        var present = listing;
        return present != null && present.maps().stream().map(Choice::id).anyMatch(mapIds::contains);
    }

    @Override
    Location wayOut() {
        return new Location("w/" + workspaceId());
    }

    private void showRows(Listing present) {
        shown = present.shown(query);
        header.show(workspaceId(), present, query, shown.size(), mayJudge());
        list.show(workspaceId(), present, query, shown, mayDecide());
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

    /** Looks at an item: its row and its bubble are marked. */
    private void mark(UUID itemId) {
        marked = itemId;
        list.mark(itemId);
        matrix.mark(itemId);
    }

    private void open(UUID itemId) {
        mark(itemId);
        actions.open(itemId);
    }

    /** A bubble was chosen: first its row comes into view, and with the next press all of the item. */
    private void meet(UUID itemId) {
        if (itemId.equals(marked)) {
            actions.open(itemId);
        } else {
            mark(itemId);
            list.show(itemId);
        }
    }

    private void judge(PriorityMatrix.Wish wish) {
        var present = listing;
        var wanted =
                shown.stream().filter(row -> row.item().id().equals(wish.id())).findFirst();
        if (present == null || wanted.isEmpty()) {
            matrix.settle();
            return;
        }
        judging.judge(wanted.get().item(), query.axes(), wish, present.members(), () -> {
            followUp();
            matrix.settle();
        });
    }

    private void add() {
        actions.add(workspaceId(), query.kind(), this::open);
    }

    private void vote() {
        actions.vote(workspaceId(), shown);
    }

    /** What the list asks for. */
    private class Asked implements ListSection.Asked {

        private static final long serialVersionUID = 1L;

        @Override
        public void opened(UUID itemId) {
            open(itemId);
        }

        @Override
        public void weighed() {
            if (listing != null) {
                actions.weigh(workspaceId(), listing, PriorityView.this::followUp);
            }
        }

        @Override
        public void cleared() {
            filters.clear();
        }

        @Override
        public void changed(BulkChange change, Set<UUID> itemIds) {
            if (listing != null) {
                var rows = shown.stream()
                        .filter(row -> itemIds.contains(row.item().id()))
                        .toList();
                actions.change(change, rows, listing, PriorityView.this::followUp);
            }
        }
    }
}
