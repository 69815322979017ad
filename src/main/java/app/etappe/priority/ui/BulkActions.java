package app.etappe.priority.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.etappe.base.ui.Choice;
import app.etappe.painpoint.ItemDecisionService;
import app.etappe.painpoint.ItemService;
import app.etappe.priority.RankedItem;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Changes several items in one act: all of them, or none where one was changed meanwhile. */
@SpringComponent
class BulkActions {

    private final ItemDecisionService decisions;
    private final ItemService items;

    BulkActions(ItemDecisionService decisions, ItemService items) {
        this.decisions = decisions;
        this.items = items;
    }

    /**
     * Asks what they are to be changed to.
     *
     * @param levers those that can be chosen
     * @param members those that can own items
     * @param changed told when it has been done
     */
    void ask(
            BulkChange change,
            Collection<RankedItem> rows,
            List<Choice> levers,
            List<Choice> members,
            SerializableRunnable changed) {
        Map<UUID, Long> seen = rows.stream()
                .collect(Collectors.toMap(
                        row -> row.item().id(), row -> row.item().version()));
        var dialog = new BulkDialog(change, seen.size());
        switch (change) {
            case STATUS ->
                dialog.status((status, reason) -> {
                    decisions.decide(seen, status, reason);
                    changed.run();
                });
            case OWNER ->
                dialog.choice(translate("priority.filter.owner"), members, owner -> {
                    decisions.assign(seen, owner);
                    changed.run();
                });
            case DUE ->
                dialog.day(day -> {
                    decisions.expect(seen, day);
                    changed.run();
                });
            case LEVER ->
                dialog.choice(translate("priority.filter.lever"), levers, lever -> {
                    items.pull(seen, lever);
                    changed.run();
                });
        }
        dialog.open();
    }
}
