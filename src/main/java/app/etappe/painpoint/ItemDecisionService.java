package app.etappe.painpoint;

import app.etappe.base.Days;
import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import app.etappe.security.CurrentUser;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import app.etappe.workspace.WorkspaceDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is done about items: deciders alone say so. Whatever concerns several is done for all or none. Refuses with
 * {@code not-found}, {@code not-allowed}, {@code workspace-archived}, {@code changed-meanwhile} where one was changed after it
 * was seen, and {@code limit-bulk} (limit).
 */
@Service
public class ItemDecisionService {

    /** The longest reason, in UTF-16 units. */
    public static final int REASON = 1_000;

    private final ItemAccess access;
    private final WorkspaceAccess workspaces;
    private final WorkspaceDays days;
    private final Items items;
    private final CurrentUser currentUser;
    private final ItemNews news;
    private final Clock clock;

    ItemDecisionService(
            ItemAccess access,
            WorkspaceAccess workspaces,
            WorkspaceDays days,
            Items items,
            CurrentUser currentUser,
            ItemNews news,
            Clock clock) {
        this.access = access;
        this.workspaces = workspaces;
        this.days = days;
        this.items = items;
        this.currentUser = currentUser;
        this.news = news;
        this.clock = clock;
    }

    /** As {@link #decide(Map, ItemStatus, String)}, of one item. */
    @Transactional
    public void decide(UUID itemId, ItemStatus status, String reason, long seen) {
        decide(Map.of(itemId, seen), status, reason);
    }

    /**
     * Says what becomes of items, from today on. Deciding once more as before is a decision as well, with its own reason.
     *
     * @param seen the items with the versions that the decision is made on
     * @throws Refusal {@code reason-missing}, or what is wrong with the reason
     */
    @Transactional
    public void decide(Map<UUID, Long> seen, ItemStatus status, String reason) {
        for (var item : Bulk.lock(seen, access::lockToDecide)) {
            var today = days.today(item.workspaceId());
            item.decide(status, today);
            var decision = new ItemDecision(status, checked(reason), currentUser.requireId(), clock.instant(), today);
            items.persist(new StoredDecision(Ids.next(), item.id(), decision));
            news.told(item, ItemChangeKind.DECIDED, status.name());
        }
    }

    private static String checked(String reason) {
        var text = Texts.stored(reason, ItemDecisionService.REASON);
        if (text.isBlank()) {
            throw new Refusal("reason-missing");
        }
        return text;
    }

    /** As {@link #assign(Map, UUID)}, of one item. */
    @Transactional
    public void assign(UUID itemId, @Nullable UUID ownerId, long seen) {
        assign(Map.of(itemId, seen), ownerId);
    }

    /** Gives items to a member, or to nobody. @throws Refusal {@code owner-unknown} for somebody who is no member */
    @Transactional
    public void assign(Map<UUID, Long> seen, @Nullable UUID ownerId) {
        for (var item : Bulk.lock(seen, access::lockToDecide)) {
            if (ownerId != null && !workspaces.can(Right.READ, item.workspaceId(), ownerId)) {
                throw new Refusal("owner-unknown");
            }
            var before = ItemState.of(item);
            item.assign(ownerId);
            news.changed(item, before);
        }
    }

    /** As {@link #expect(Map, LocalDate)}, of one item. */
    @Transactional
    public void expect(UUID itemId, @Nullable LocalDate due, long seen) {
        expect(Map.of(itemId, seen), due);
    }

    /** Says until when items are to be solved; null: that is open. @throws Refusal {@code day-range} */
    @Transactional
    public void expect(Map<UUID, Long> seen, @Nullable LocalDate due) {
        Days.require(due);
        for (var item : Bulk.lock(seen, access::lockToDecide)) {
            var before = ItemState.of(item);
            item.expect(due);
            news.changed(item, before);
        }
    }
}
