package app.etappe.painpoint;

import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.security.CurrentUser;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pain points and opportunities: every member reads them, whoever edits maps or decides describes them. Refuses with
 * {@code not-found} for strangers and where an item is gone, and for a change with {@code not-allowed} and
 * {@code workspace-archived}.
 */
@Service
public class ItemService {

    private final ItemAccess access;
    private final ItemRegisters registers;
    private final Items items;
    private final ItemPlaces places;
    private final Answers answers;
    private final Levers levers;
    private final CurrentUser currentUser;
    private final ItemNews news;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ItemService(
            ItemAccess access,
            ItemRegisters registers,
            Items items,
            ItemPlaces places,
            Answers answers,
            Levers levers,
            CurrentUser currentUser,
            ItemNews news,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.registers = registers;
        this.items = items;
        this.places = places;
        this.answers = answers;
        this.levers = levers;
        this.currentUser = currentUser;
        this.news = news;
        this.events = events;
        this.clock = clock;
    }

    /** All of a workspace, the oldest first; never more than 10,000, in a few queries however many they are. */
    @Transactional(readOnly = true)
    public List<ItemSummary> list(UUID workspaceId) {
        access.requireRead(workspaceId);
        var seen = places.in(workspaceId);
        return items.in(workspaceId).stream()
                .map(item -> item.summary(seen.getOrDefault(item.id(), List.of())))
                .toList();
    }

    /** Those of some ids that are items of the workspace, by title. */
    @Transactional(readOnly = true)
    public List<ItemReference> references(UUID workspaceId, Collection<UUID> ids) {
        access.requireRead(workspaceId);
        return items.references(workspaceId, ids);
    }

    /** All of a kind, by title. */
    @Transactional(readOnly = true)
    public List<ItemReference> references(UUID workspaceId, ItemKind kind) {
        access.requireRead(workspaceId);
        return items.references(workspaceId, kind);
    }

    /** All that is said of an item. */
    @Transactional(readOnly = true)
    public ItemDetails details(UUID itemId) {
        var item = access.read(itemId);
        var workspaceId = item.workspaceId();
        return new ItemDetails(
                workspaceId,
                item.summary(places.of(item)),
                item.description(),
                item.links(),
                answers.of(item),
                items.decisions(itemId),
                item.authorId(),
                access.canEdit(workspaceId),
                access.canDecide(workspaceId));
    }

    /**
     * A new item that stands on no card yet.
     *
     * @return its id
     * @throws Refusal {@code limit-items}, {@code limit-item-links}, {@code limit-answers} (limit), {@code lever-unknown},
     *     {@code item-unknown}, {@code judgement-out-of-range} (least, most), or what is wrong with the texts
     */
    @Transactional
    public UUID add(UUID workspaceId, ItemDraft draft) {
        access.requireEdit(workspaceId);
        return make(workspaceId, draft).id();
    }

    /** Within the caller's transaction, after the question of rights. */
    Item make(UUID workspaceId, ItemDraft draft) {
        registers.lock(workspaceId);
        if (items.count(workspaceId) >= Item.MOST) {
            throw new Refusal("limit-items", Map.of("limit", Item.MOST));
        }
        levers.requireUsable(workspaceId, draft.leverId(), null);
        var item = new Item(Ids.next(), workspaceId, draft, currentUser.requireId(), clock.instant());
        items.persist(item);
        items.flush();
        answers.set(item, draft.answers());
        news.told(item, ItemChangeKind.MADE);
        return item;
    }

    /**
     * Says something else of an item.
     *
     * @param seen the version that the change is made to; a later one is not overwritten
     * @throws Refusal {@code changed-meanwhile}, {@code wrong-kind}, and as {@link #add}
     */
    @Transactional
    public void change(UUID itemId, ItemDraft draft, long seen) {
        // First of all, since what it answers is changed as well: so two who change both ends do not wait for each
        // other.
        registers.lock(access.read(itemId).workspaceId());
        var item = access.lockToEdit(itemId);
        item.requireSeen(seen);
        levers.requireUsable(item.workspaceId(), draft.leverId(), item.leverId());
        var before = ItemState.of(item);
        item.describe(draft, currentUser.requireId(), clock.instant());
        answers.set(item, draft.answers());
        news.changed(item, before);
    }

    /**
     * Puts items under a lever, all or none.
     *
     * @param seen the items with the versions that the change is made to
     * @param leverId null: under none
     * @throws Refusal {@code changed-meanwhile}, {@code lever-unknown}, {@code limit-bulk} (limit)
     */
    @Transactional
    public void pull(Map<UUID, Long> seen, @Nullable UUID leverId) {
        for (var item : Bulk.lock(seen, access::lockToEdit)) {
            levers.requireUsable(item.workspaceId(), leverId, item.leverId());
            item.pull(leverId);
            news.changed(item.workspaceId());
        }
    }

    /** Deletes an item for good; the cards that it stood on stay. @throws Refusal whatever those refuse who need it */
    @Transactional
    public void delete(UUID itemId) {
        var item = access.lockToEdit(itemId);
        events.publishEvent(new ItemDeleted(item.workspaceId(), itemId));
        items.remove(item);
        news.told(item, ItemChangeKind.DELETED, item.kind().name());
    }
}
