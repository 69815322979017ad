package app.etappe.painpoint.ui;

import app.etappe.base.ui.Choice;
import app.etappe.journey.LaneCardService;
import app.etappe.painpoint.FurtherCriterion;
import app.etappe.painpoint.ItemDecisionService;
import app.etappe.painpoint.ItemDetails;
import app.etappe.painpoint.ItemDraft;
import app.etappe.painpoint.ItemJudgingService;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemPlace;
import app.etappe.painpoint.ItemService;
import app.etappe.painpoint.ItemStatus;
import app.etappe.painpoint.Judged;
import app.etappe.painpoint.LeverService;
import app.etappe.workspace.MemberService;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What dialogs and panels read of items and do with them; whatever is refused is thrown. */
@SpringComponent
class ItemActs {

    private final ItemService items;
    private final ItemJudgingService judging;
    private final ItemDecisionService deciding;
    private final LeverService levers;
    private final MemberService members;
    private final LaneCardService cards;
    private final FurtherCriterion further;

    ItemActs(
            ItemService items,
            ItemJudgingService judging,
            ItemDecisionService deciding,
            LeverService levers,
            MemberService members,
            LaneCardService cards,
            FurtherCriterion further) {
        this.items = items;
        this.judging = judging;
        this.deciding = deciding;
        this.levers = levers;
        this.members = members;
        this.cards = cards;
        this.further = further;
    }

    ItemDetails read(UUID itemId) {
        return items.details(itemId);
    }

    UUID add(UUID workspaceId, ItemDraft draft) {
        return items.add(workspaceId, draft);
    }

    void change(ItemDetails seen, ItemDraft draft) {
        items.change(seen.summary().id(), draft, seen.summary().version());
    }

    void judge(ItemDetails seen, Judged what, @Nullable Integer value) {
        judging.judge(seen.summary().id(), what, value, seen.summary().version());
    }

    /** What the workspace's own criterion is called; empty where it weighs none. */
    Optional<String> furtherCriterion(UUID workspaceId) {
        return further.nameIn(workspaceId);
    }

    void judgeFurther(ItemDetails seen, @Nullable Integer value, String why) {
        judging.judgeFurther(seen.summary().id(), value, why, seen.summary().version());
    }

    void decide(ItemDetails seen, ItemStatus status, String reason) {
        deciding.decide(seen.summary().id(), status, reason, seen.summary().version());
    }

    void assign(ItemDetails seen, @Nullable UUID owner) {
        deciding.assign(seen.summary().id(), owner, seen.summary().version());
    }

    void expect(ItemDetails seen, @Nullable LocalDate due) {
        deciding.expect(seen.summary().id(), due, seen.summary().version());
    }

    void delete(ItemDetails seen) {
        items.delete(seen.summary().id());
    }

    /** The levers that are offered, and the one that the item has. */
    List<Choice> levers(ItemDetails item) {
        var offered = levers.list(item.workspaceId()).stream()
                .filter(lever ->
                        !lever.archived() || lever.id().equals(item.summary().leverId()))
                .toList();
        return LeverNames.choices(offered, UI.getCurrent().getLocale(), true);
    }

    /** Lets levers be added, renamed and archived. @param done told when the dialog is closed */
    void showLevers(UUID workspaceId, SerializableRunnable done) {
        var dialog = new LeversDialog(levers, workspaceId);
        dialog.addClosedListener(closed -> done.run());
        dialog.open();
    }

    List<Choice> members(UUID workspaceId) {
        return members.members(workspaceId).stream()
                .map(member -> new Choice(member.accountId(), member.name()))
                .toList();
    }

    /** The items of the other kind, which answer it or are answered by it. */
    List<Choice> counterparts(ItemDetails item) {
        return items.references(item.workspaceId(), item.summary().kind().counterpart()).stream()
                .map(other -> new Choice(other.id(), other.title()))
                .toList();
    }

    Map<UUID, String> names(UUID workspaceId, Collection<UUID> accounts) {
        return members.names(workspaceId, accounts);
    }

    /** What the maps are called that an item stands on. */
    Map<UUID, String> maps(ItemDetails item) {
        var ids = item.summary().places().stream().map(ItemPlace::mapId).collect(Collectors.toSet());
        return cards.titles(item.workspaceId(), ids);
    }

    /** Makes an item of a title and a kind alone. */
    UUID add(UUID workspaceId, ItemKind kind, String title) {
        return add(workspaceId, ItemDraft.of(kind, title));
    }
}
