package app.etappe.following;

import app.etappe.base.Ids;
import app.etappe.painpoint.ItemChange;
import app.etappe.painpoint.ItemChangeKind;
import app.etappe.workspace.WorkspaceAccess;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells followers what others did, within the transaction that does it; never anybody what they did themselves. */
@Component
class NoticeDelivery {

    /** What one person does to one item in this time is one notice, as long as that is not read. */
    private static final Duration TOGETHER = Duration.ofHours(1);

    private record Told(UUID accountId, UUID itemId) {}

    private final FollowRules rules;
    private final Followers followers;
    private final Notices notices;
    private final WorkspaceAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeDelivery(
            FollowRules rules,
            Followers followers,
            Notices notices,
            WorkspaceAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rules = rules;
        this.followers = followers;
        this.notices = notices;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** @param changes of one act, and so of one person in one workspace */
    void deliver(List<ItemChange> changes) {
        rules.before(changes);
        var told = changes.stream()
                .filter(change -> change.what() != ItemChangeKind.MADE)
                .toList();
        var workspaces = told.stream().collect(Collectors.groupingBy(ItemChange::workspaceId));
        workspaces.forEach((workspaceId, here) -> {
            here.stream()
                    .collect(Collectors.groupingBy(ItemChange::by))
                    .forEach((by, his) -> tell(workspaceId, by, his));
        });
        rules.after(changes);
    }

    private void tell(UUID workspaceId, UUID by, List<ItemChange> changes) {
        var items = changes.stream().map(NoticeDelivery::about).collect(Collectors.toSet());
        var following = allowed(workspaceId, by, followers.of(items));
        if (following.isEmpty()) {
            return;
        }
        var now = clock.instant();
        var open = open(by, items);
        for (var change : changes) {
            var itemId = about(change);
            for (var accountId : following.getOrDefault(itemId, Set.of())) {
                open.computeIfAbsent(
                                new Told(accountId, itemId),
                                fresh -> make(accountId, workspaceId, NoticeSubject.ITEM, itemId, by))
                        .tell(change.what(), change.values(), now);
            }
        }
        publish(following.values());
    }

    /** Votes of a round were revealed: each follower of one of its items or several is told once. */
    void reveal(UUID workspaceId, UUID roundId, UUID by, Collection<UUID> itemIds) {
        var following = allowed(workspaceId, by, followers.of(itemIds));
        following.values().stream()
                .flatMap(Set::stream)
                .distinct()
                .forEach(accountId -> make(accountId, workspaceId, NoticeSubject.ROUND, roundId, by));
        publish(following.values());
    }

    private Map<Told, StoredNotice> open(UUID by, Set<UUID> items) {
        var open = new HashMap<Told, StoredNotice>();
        notices.open(by, items, clock.instant().minus(TOGETHER))
                .forEach(notice -> open.put(new Told(notice.accountId(), notice.aboutId()), notice));
        return open;
    }

    private StoredNotice make(UUID accountId, UUID workspaceId, NoticeSubject subject, UUID aboutId, UUID by) {
        var notice = new StoredNotice(Ids.next(), accountId, workspaceId, subject, aboutId, by, clock.instant());
        notices.persist(notice);
        return notice;
    }

    /** Those who are members still, by item, without whoever did it. */
    private Map<UUID, Set<UUID>> allowed(UUID workspaceId, UUID by, Map<UUID, Set<UUID>> following) {
        var everybody = following.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        var members = access.membersAmong(workspaceId, everybody);
        var allowed = new HashMap<UUID, Set<UUID>>();
        following.forEach((itemId, accounts) -> {
            var told = new HashSet<>(accounts);
            told.retainAll(members);
            told.remove(by);
            if (!told.isEmpty()) {
                allowed.put(itemId, told);
            }
        });
        return allowed;
    }

    private void publish(Collection<Set<UUID>> accounts) {
        if (!accounts.isEmpty()) {
            events.publishEvent(
                    new InboxChanged(accounts.stream().flatMap(Set::stream).collect(Collectors.toSet())));
        }
    }

    /** What is told of an item that has become another is told of the other. */
    private static UUID about(ItemChange change) {
        return change.what() == ItemChangeKind.MERGED
                ? UUID.fromString(change.values().getFirst())
                : change.itemId();
    }
}
