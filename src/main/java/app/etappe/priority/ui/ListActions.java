package app.etappe.priority.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.etappe.painpoint.ItemDecisionService;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemService;
import app.etappe.painpoint.ui.ItemPanel;
import app.etappe.painpoint.ui.LeverNames;
import app.etappe.priority.RankedItem;
import app.etappe.priority.WeightsService;
import app.etappe.voting.ui.RoundActions;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What can be done with the list: opening and adding items, voting on them, weighing, changing several in one act. */
@SpringComponent
class ListActions {

    private final ItemDecisionService decisions;
    private final ItemService items;
    private final WeightsService weights;
    private final ItemPanel panel;
    private final RoundActions rounds;
    private final WorkspaceAccess access;

    ListActions(
            ItemDecisionService decisions,
            ItemService items,
            WeightsService weights,
            ItemPanel panel,
            RoundActions rounds,
            WorkspaceAccess access) {
        this.decisions = decisions;
        this.items = items;
        this.weights = weights;
        this.panel = panel;
        this.rounds = rounds;
        this.access = access;
    }

    /** Shows all of an item. */
    void open(UUID itemId) {
        panel.show(itemId);
    }

    /** Asks for a new item. @param added takes its id */
    void add(UUID workspaceId, ItemKind kind, SerializableConsumer<UUID> added) {
        panel.add(workspaceId, kind, added);
    }

    /** Asks what members are to vote on, with these items ticked already. */
    void vote(UUID workspaceId, Collection<RankedItem> rows) {
        rounds.add(workspaceId, rows.stream().map(row -> row.item().id()).toList());
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
