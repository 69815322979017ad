package app.etappe.priority.ui;

import app.etappe.painpoint.ItemSummary;
import app.etappe.priority.RankedItem;
import app.etappe.voting.ItemVotes;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridMultiSelectionModel.SelectAllCheckboxVisibility;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
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

    private static final int WORST = 5;
    private static final double WHOLE = 100;

    private final transient SerializableConsumer<UUID> opened;
    private final Grid.Column<RankedItem> votes;
    private transient @Nullable RowWords words;
    private transient List<RankedItem> rows = List.of();
    private @Nullable UUID chosen;
    private @Nullable UUID round;
    private int mostVotes = 1;
    private boolean showing;

    /**
     * @param opened told which item somebody wants to see
     * @param selected told which items are to be changed together
     */
    RankedTable(SerializableConsumer<UUID> opened, SerializableConsumer<Set<UUID>> selected) {
        this.opened = opened;
        var grid = getContent();
        grid.addClassName("etappe-ranked");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT, GridVariant.NO_BORDER);
        var selection = (GridMultiSelectionModel<RankedItem>) grid.setSelectionMode(Grid.SelectionMode.MULTI);
        selection.setSelectAllCheckboxVisibility(SelectAllCheckboxVisibility.VISIBLE);
        grid.addColumn(rank())
                .setHeader(getTranslation("priority.column.rank"))
                .setWidth("3.5rem")
                .setFlexGrow(0);
        grid.addColumn(title())
                .setHeader(getTranslation("priority.column.title"))
                .setWidth("12rem")
                .setFlexGrow(4)
                .setRowHeader(true);
        votes = grid.addColumn(votes()).setWidth("8rem").setFlexGrow(0);
        grid.addColumn(customers())
                .setHeader(getTranslation("priority.column.customers"))
                .setWidth("7.5rem")
                .setFlexGrow(0);
        grid.addColumn(severity())
                .setHeader(getTranslation("priority.column.severity"))
                .setWidth("6.5rem")
                .setFlexGrow(0);
        grid.addColumn(owner())
                .setHeader(getTranslation("priority.column.owner"))
                .setWidth("8rem")
                .setFlexGrow(1);
        grid.addColumn(flags())
                .setHeader(getTranslation("priority.column.flags"))
                .setWidth("8rem")
                .setFlexGrow(1);
        grid.setPartNameGenerator(row -> row.item().id().equals(chosen) ? "chosen" : null);
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

    /** Selects those of these items that are shown. */
    void select(Set<UUID> ids) {
        getContent()
                .asMultiSelect()
                .setValue(rows.stream()
                        .filter(row -> ids.contains(row.item().id()))
                        .collect(Collectors.toCollection(HashSet::new)));
    }

    /** Marks the row of what is open. */
    void mark(@Nullable UUID id) {
        var before = chosen;
        chosen = id;
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

    private Renderer<RankedItem> rank() {
        return LitRenderer.<RankedItem>of("<span class='etappe-rank'>${item.rank}</span>")
                .withProperty("rank", RankedItem::rank);
    }

    private Renderer<RankedItem> title() {
        return LitRenderer.<RankedItem>of("""
                        <div class='etappe-item'>
                          <button type='button' class='etappe-item-title' @click=${open}>${item.title}</button>
                          <span class='etappe-muted'>${item.stages}</span>
                          <span class='etappe-shift' ?hidden=${!item.shift}>${item.shift}</span>
                        </div>""")
                .withProperty("title", row -> row.item().title())
                .withProperty("stages", row -> words().stages(row))
                .withProperty("shift", row -> words().shift(row))
                .withFunction("open", row -> opened.accept(row.item().id()));
    }

    private Renderer<RankedItem> votes() {
        return LitRenderer.<RankedItem>of("""
                        <div class='etappe-votes'>
                          <span class='etappe-votes-bar' ?hidden=${!item.asked} style='inline-size: ${item.share}%'></span>
                          <span class=${item.asked ? '' : 'etappe-muted'}>${item.votes}</span>
                          <span class='etappe-muted etappe-votes-round' ?hidden=${!item.round}>${item.round}</span>
                        </div>""")
                .withProperty("asked", row -> row.lastVotes() != null)
                .withProperty("votes", row -> words().votes(row))
                .withProperty("share", this::share)
                .withProperty("round", this::otherRound);
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

    private Renderer<RankedItem> customers() {
        return LitRenderer.<RankedItem>of("""
                        <div class='etappe-item'>
                          <span>${item.customers}</span>
                          <span class='etappe-muted' ?hidden=${!item.beside}>${item.beside}</span>
                        </div>""")
                .withProperty("customers", row -> words().customers(row))
                .withProperty("beside", row -> words().besideCustomers(row));
    }

    private Renderer<RankedItem> severity() {
        return LitRenderer.<RankedItem>of("""
                        <span class='etappe-dots' role='img' aria-label=${item.words} ?hidden=${!item.judged}
                          ><span>${item.full}</span><span>${item.empty}</span></span>
                        <span class='etappe-muted' ?hidden=${item.judged}>${item.words}</span>""")
                .withProperty("words", row -> words().severity(row.item()))
                .withProperty("judged", row -> row.item().severity() != null)
                .withProperty("full", row -> "●".repeat(severity(row.item())))
                .withProperty("empty", row -> "●".repeat(WORST - severity(row.item())));
    }

    private static int severity(ItemSummary item) {
        var severity = item.severity();
        return severity == null ? 0 : severity.value();
    }

    private Renderer<RankedItem> owner() {
        return LitRenderer.<RankedItem>of("""
                        <div class='etappe-item'>
                          <span class='etappe-owner'>${item.owner}</span>
                          <span class=${item.overdue ? 'etappe-overdue' : 'etappe-muted'} ?hidden=${!item.due}>${item.due}</span>
                        </div>""")
                .withProperty("owner", row -> words().ownerAndStatus(row.item()))
                .withProperty("due", row -> words().due(row.item()))
                .withProperty("overdue", row -> words().isOverdue(row.item()));
    }

    private Renderer<RankedItem> flags() {
        return LitRenderer.<RankedItem>of("""
                        <div class='etappe-flags'>${item.flags.map((flag) =>
                          html`<span class='etappe-flag ${flag.code}'>${flag.text}</span>`)}</div>""").withProperty("flags", row -> words().flags(row));
    }

    private RowWords words() {
        return Objects.requireNonNull(words, "nothing is drawn before there is something to show");
    }

    private static Set<UUID> ids(Set<RankedItem> rows) {
        return rows.stream().map(row -> row.item().id()).collect(Collectors.toSet());
    }
}
