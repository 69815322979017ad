package app.etappe.priority.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.etappe.painpoint.ItemDecisionService;
import app.etappe.painpoint.ItemService;
import app.etappe.priority.RankedItem;
import app.etappe.priority.WeightsService;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What can be done with the list: weighing what it is ranked by, and changing several items in one act. */
@SpringComponent
class ListActions {

    private final ItemDecisionService decisions;
    private final ItemService items;
    private final WeightsService weights;
    private final WorkspaceAccess access;

    ListActions(ItemDecisionService decisions, ItemService items, WeightsService weights, WorkspaceAccess access) {
        this.decisions = decisions;
        this.items = items;
        this.weights = weights;
        this.access = access;
    }

    /** Shows the rules, and lets those who decide weigh anew. @param changed told when it has been done */
    void weigh(UUID workspaceId, Listing listing, SerializableRunnable changed) {
        var dialog = new WeightsDialog(weights.of(workspaceId), weights.history(workspaceId), listing.members());
        if (access.can(Right.DECIDE, workspaceId)) {
            dialog.change((wanted, why) -> {
                weights.change(workspaceId, wanted, why);
                changed.run();
            });
        } else {
            dialog.read();
        }
        dialog.open();
    }

    /**
     * Asks what items are to be changed to: all of them, or none where one was changed meanwhile.
     *
     * @param changed told when it has been done
     */
    void change(BulkChange change, Collection<RankedItem> rows, Listing listing, SerializableRunnable changed) {
        var reader = UI.getCurrent().getLocale();
        var members = FilterBar.named(listing.members());
        var levers = LeverNames.choices(listing.levers(), reader, false);
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
