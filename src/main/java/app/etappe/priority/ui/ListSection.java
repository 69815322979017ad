package app.etappe.priority.ui;

import app.etappe.priority.RankedItem;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Section;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ranked list with what it is ranked by, and what can be done with the items selected in it. */
class ListSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    /** What the list asks of its page. */
    interface Asked extends Serializable {

        /** All of an item is to be seen. */
        void opened(UUID itemId);

        /** The rules are to be seen, or changed. */
        void weighed();

        /** Nothing is to be left out. */
        void cleared();

        /** Several items are to be changed. */
        void changed(BulkChange change, Set<UUID> itemIds);
    }

    private final WeightsLine formula;
    private final BulkBar bulk;
    private final RankedTable table;
    private final EmptyList empty;
    private Set<UUID> selected = Set.of();
    private boolean mayDecide;

    ListSection(Asked asked) {
        formula = new WeightsLine(asked::weighed);
        bulk = new BulkBar(change -> asked.changed(change, selected), () -> select(Set.of()));
        table = new RankedTable(asked::opened, this::selected);
        empty = new EmptyList(asked::cleared);
        getContent().addClassNames("etappe-panel-card", "etappe-priority-list");
        getContent().getElement().setAttribute("aria-label", getTranslation("priority.list"));
        getContent().add(formula, bulk, table, empty);
    }

    /** Shows items. */
    void show(UUID workspaceId, Listing listing, ListQuery query, List<RankedItem> shown, boolean decides) {
        mayDecide = decides;
        boolean none = listing.ranking().items().isEmpty();
        formula.setVisible(!none);
        formula.show(listing.ranking().weights(), decides);
        table.show(listing, shown);
        table.setVisible(!shown.isEmpty());
        empty.setVisible(shown.isEmpty());
        if (none) {
            empty.showNone(workspaceId, query.kind(), listing.allWaiting());
        } else if (shown.isEmpty()) {
            empty.showNoneFound();
        }
        selected(table.selected());
    }

    /** Marks the row of what is looked at. */
    void mark(@Nullable UUID itemId) {
        table.mark(itemId);
    }

    /** Brings an item into view. */
    void show(UUID itemId) {
        table.show(itemId);
    }

    private void select(Set<UUID> items) {
        table.select(items);
    }

    private void selected(Set<UUID> items) {
        selected = items;
        bulk.show(items.size(), mayDecide);
    }
}
