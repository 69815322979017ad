package app.etappe.priority.ui;

import app.etappe.priority.RankedItem;
import app.etappe.voting.ItemVotes;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridMultiSelectionModel.SelectAllCheckboxVisibility;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The items in the order of their ranks, with what their ranks come from. */
class RankedTable extends Composite<Grid<RankedItem>> {

    private static final long serialVersionUID = 1L;

    private static final double WHOLE = 100;

    private final Grid.Column<RankedItem> votes;
    private transient @Nullable RowWords words;
    private transient List<RankedItem> rows = List.of();
    private @Nullable UUID marked;
    private @Nullable UUID round;
    private int mostVotes = 1;
    private boolean showing;

    /**
     * @param opened told of which item somebody wants to see all
     * @param selected told which items are to be changed together
     */
    RankedTable(SerializableConsumer<UUID> opened, SerializableConsumer<Set<UUID>> selected) {
        var cells = new RankedCells(this::words);
        var grid = getContent();
        grid.addClassName("etappe-ranked");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT, GridVariant.NO_BORDER);
        var selection = (GridMultiSelectionModel<RankedItem>) grid.setSelectionMode(Grid.SelectionMode.MULTI);
        selection.setSelectAllCheckboxVisibility(SelectAllCheckboxVisibility.VISIBLE);
        grid.addColumn(cells.rank())
                .setHeader(getTranslation("priority.column.rank"))
                .setWidth("3.5rem")
                .setFlexGrow(0);
        grid.addColumn(cells.title(opened))
                .setHeader(getTranslation("priority.column.title"))
                .setWidth("12rem")
                .setFlexGrow(4)
                .setRowHeader(true);
        votes = grid.addColumn(cells.votes(this::share, this::otherRound))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addColumn(cells.customers())
                .setHeader(getTranslation("priority.column.customers"))
                .setWidth("7.5rem")
                .setFlexGrow(0);
        grid.addColumn(cells.severity())
                .setHeader(getTranslation("priority.column.severity"))
                .setWidth("6.5rem")
                .setFlexGrow(0);
        grid.addColumn(cells.owner())
                .setHeader(getTranslation("priority.column.owner"))
                .setWidth("8rem")
                .setFlexGrow(1);
        grid.addColumn(cells.flags())
                .setHeader(getTranslation("priority.column.flags"))
                .setWidth("8rem")
                .setFlexGrow(1);
        grid.setPartNameGenerator(row -> row.item().id().equals(marked) ? "chosen" : null);
        grid.addItemClickListener(click -> opened.accept(click.getItem().item().id()));
        selection.addMultiSelectionListener(change -> {
            if (!showing) {
                selected.accept(ids(change.getValue()));
            }
        });
    }

    /** Shows items; those that are still there stay selected. */
    void show(Listing listing, List<RankedItem> shown) {
        words = new RowWords(listing, getLocale());
        rows = shown;
        var latest = shown.stream()
                .map(RankedItem::lastVotes)
                .filter(Objects::nonNull)
                .max(Comparator.comparing(ItemVotes::revealedAt));
        round = latest.map(ItemVotes::roundId).orElse(null);
        mostVotes = shown.stream()
                .map(RankedItem::lastVotes)
                .filter(Objects::nonNull)
                .mapToInt(ItemVotes::votes)
                .max()
                .orElse(1);
        votes.setHeader(latest.map(last -> getTranslation("priority.column.votes.of", last.roundTitle()))
                .orElseGet(() -> getTranslation("priority.column.votes")));
        var grid = getContent();
        var selected = ids(grid.getSelectedItems());
        showing = true;
        grid.setItems(shown);
        select(selected);
        showing = false;
    }

    /** What is to be changed together. */
    Set<UUID> selected() {
        return ids(getContent().getSelectedItems());
    }

    /** Selects those of these items that are shown. */
    void select(Set<UUID> ids) {
        getContent()
                .asMultiSelect()
                .setValue(rows.stream()
                        .filter(row -> ids.contains(row.item().id()))
                        .collect(Collectors.toCollection(HashSet::new)));
    }

    /** Marks the row of what is looked at. */
    void mark(@Nullable UUID id) {
        var before = marked;
        marked = id;
        for (int index = 0; index < rows.size(); index++) {
            var row = rows.get(index);
            if (row.item().id().equals(id) || row.item().id().equals(before)) {
                getContent().getDataProvider().refreshItem(row);
            }
        }
    }

    /** Brings an item into view. */
    void show(UUID id) {
        for (int index = 0; index < rows.size(); index++) {
            if (rows.get(index).item().id().equals(id)) {
                getContent().scrollToIndex(index);
            }
        }
    }

    private RowWords words() {
        return Objects.requireNonNull(words, "nothing is drawn before there is something to show");
    }

    /** In hundredths of the bar of who has most. */
    private double share(RankedItem row) {
        var last = row.lastVotes();
        return last == null || mostVotes == 0 ? 0 : WHOLE * last.votes() / mostVotes;
    }

    /** The round's name where it is not the one in the header. */
    private String otherRound(RankedItem row) {
        var last = row.lastVotes();
        return last == null || last.roundId().equals(round) ? "" : last.roundTitle();
    }

    private static Set<UUID> ids(Set<RankedItem> rows) {
        return rows.stream().map(row -> row.item().id()).collect(Collectors.toSet());
    }
}
