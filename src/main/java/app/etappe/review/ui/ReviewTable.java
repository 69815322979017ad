package app.etappe.review.ui;

import app.etappe.review.ReviewMark;
import app.etappe.review.ReviewedItem;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The items of a review in their order; the one that somebody is at is marked, by mouse and by arrow keys alike. */
class ReviewTable extends Composite<Grid<ReviewedItem>> {

    private static final long serialVersionUID = 1L;

    /** All but up and down, which the shift says already. */
    private static final Set<ReviewMark> TOLD = EnumSet.complementOf(EnumSet.of(ReviewMark.UP, ReviewMark.DOWN));

    private transient @Nullable ReviewWords words;
    private transient List<ReviewedItem> rows = List.of();
    private @Nullable UUID marked;

    /** @param opened told which item somebody is at */
    ReviewTable(SerializableConsumer<UUID> opened) {
        var grid = getContent();
        grid.addClassNames("etappe-ranked", "etappe-review-table");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT, GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("review.items"));
        grid.addColumn(row -> row.rank().place())
                .setHeader(getTranslation("priority.column.rank"))
                .setWidth("3.75rem")
                .setFlexGrow(0);
        grid.addColumn(title())
                .setHeader(getTranslation("priority.column.title"))
                .setWidth("12rem")
                .setFlexGrow(3)
                .setRowHeader(true);
        grid.addColumn(decision())
                .setHeader(getTranslation("review.column.decision"))
                .setWidth("8rem")
                .setFlexGrow(1);
        grid.setPartNameGenerator(row -> row.itemId().equals(marked) ? "chosen" : null);
        grid.addItemClickListener(click -> opened.accept(click.getItem().itemId()));
        grid.addCellFocusListener(
                focus -> focus.getItem().map(ReviewedItem::itemId).ifPresent(opened::accept));
    }

    private Renderer<ReviewedItem> title() {
        var chips = TOLD.stream()
                .map(mark -> "<span class='etappe-review-mark " + mark.code() + "' ?hidden=${!item." + mark
                        + "}>${item." + mark + "}</span>")
                .collect(Collectors.joining());
        var renderer = LitRenderer.<ReviewedItem>of("""
                        <div class='etappe-ranked-cell'>
                          <span class=${item.there ? 'etappe-review-name' : 'etappe-muted'} dir='auto'>${item.title}</span>
                          <span class='etappe-shift' ?hidden=${!item.shift}>${item.shift}</span>
                          <span class='etappe-flags'>""" + chips + "</span></div>")
                .withProperty("there", ReviewedItem::isThere)
                .withProperty("title", row -> words().title(row))
                .withProperty("shift", row -> words().shift(row));
        TOLD.forEach(mark -> renderer.withProperty(mark.name(), row -> row.is(mark) ? words().mark(mark) : ""));
        return renderer;
    }

    private Renderer<ReviewedItem> decision() {
        return LitRenderer.<ReviewedItem>of("""
                        <div class='etappe-ranked-cell'>
                          <span class=${item.decided ? 'etappe-review-decided' : 'etappe-muted'}>${item.decision}</span>
                          <span class='etappe-muted' ?hidden=${!item.whose}>${item.whose}</span>
                        </div>""")
                .withProperty("decided", row -> row.decision() != null)
                .withProperty("decision", this::decision)
                .withProperty(
                        "whose",
                        row -> row.decision() == null
                                ? ""
                                : words().name(row.decision().ownerId()));
    }

    private String decision(ReviewedItem row) {
        if (row.decision() != null) {
            return words().status(row.decision().status());
        }
        return ReviewFilter.isUndecided(row) ? words().say("review.undecided") : "–";
    }

    void show(List<ReviewedItem> shown, ReviewWords present) {
        words = present;
        rows = shown;
        getContent().setItems(shown);
    }

    /** Marks the row of what is looked at. */
    void mark(@Nullable UUID itemId) {
        var before = marked;
        marked = itemId;
        rows.stream()
                .filter(row -> row.itemId().equals(itemId) || row.itemId().equals(before))
                .forEach(row -> getContent().getDataProvider().refreshItem(row));
    }

    /** Brings an item into view. */
    void scrollTo(UUID itemId) {
        for (int index = 0; index < rows.size(); index++) {
            if (rows.get(index).itemId().equals(itemId)) {
                getContent().scrollToIndex(index);
            }
        }
    }

    private ReviewWords words() {
        return Objects.requireNonNull(words, "nothing is drawn before there is something to show");
    }
}
