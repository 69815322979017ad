package app.etappe.journey.ui.board;

import app.etappe.journey.HistoryEntry;
import app.etappe.journey.ui.TimeAgo;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;

/** One revision in the history: who, when, and what was done. */
class HistoryItem extends ListItem {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 8;

    /** @param layer what the variant is called that was written to; empty for the base */
    HistoryItem(HistoryEntry entry, Optional<String> layer, TimeAgo when) {
        var who = new Span(Optional.ofNullable(entry.author()).orElseGet(() -> getTranslation("board.someone")));
        who.addClassName("etappe-history-who");
        var head = new Div(who, when);
        head.addClassName("etappe-history-head");
        add(head);
        layer.map(name -> new Div(getTranslation("board.history.layer", name))).ifPresent(where -> {
            where.addClassName("etappe-muted");
            add(where);
        });
        if (entry.kind() != HistoryEntry.Kind.EDITED) {
            add(new Div(getTranslation("board.history."
                    + switch (entry.kind()) {
                        case UNDONE -> "undone";
                        case REDONE -> "redone";
                        default -> "filled";
                    })));
        }
        if (!entry.changes().isEmpty()) {
            add(changes(entry));
        }
    }

    private UnorderedList changes(HistoryEntry entry) {
        var words = new HistoryWords(this::getTranslation);
        var list = new UnorderedList();
        entry.changes().stream().limit(SHOWN).map(words::of).map(ListItem::new).forEach(list::add);
        if (entry.isCut() || entry.changes().size() > SHOWN) {
            list.add(new ListItem(getTranslation("board.history.more")));
        }
        return list;
    }
}
