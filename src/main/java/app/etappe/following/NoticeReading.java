package app.etappe.following;

import app.etappe.painpoint.ItemChangeKind;
import app.etappe.painpoint.ItemReference;
import app.etappe.painpoint.ItemTitles;
import app.etappe.security.AccountService;
import app.etappe.voting.RoundTitles;
import app.etappe.workspace.WorkspaceNames;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts titles and names to notices, as they are now. Whoever calls it has seen to it that the reader may see the workspaces. */
@Component
class NoticeReading {

    private final ItemTitles items;
    private final RoundTitles rounds;
    private final WorkspaceNames workspaces;
    private final AccountService accounts;

    NoticeReading(ItemTitles items, RoundTitles rounds, WorkspaceNames workspaces, AccountService accounts) {
        this.items = items;
        this.rounds = rounds;
        this.workspaces = workspaces;
        this.accounts = accounts;
    }

    List<Notice> read(List<StoredNotice> notices) {
        if (notices.isEmpty()) {
            return List.of();
        }
        var titles = titles(notices);
        var names = accounts.names(people(notices));
        var places = workspaces.of(
                notices.stream().map(StoredNotice::workspaceId).distinct().toList());
        return notices.stream()
                .map(notice -> new Notice(
                        notice.id(),
                        notice.workspaceId(),
                        places.getOrDefault(notice.workspaceId(), ""),
                        notice.subject(),
                        notice.aboutId(),
                        titles.get(notice.aboutId()),
                        names.get(notice.byId()),
                        changes(notice, names),
                        notice.toldAt(),
                        notice.isUnread()))
                .toList();
    }

    private Map<UUID, String> titles(List<StoredNotice> notices) {
        var titles = new HashMap<UUID, String>();
        notices.stream()
                .collect(Collectors.groupingBy(StoredNotice::workspaceId))
                .forEach((workspaceId, here) -> {
                    items.of(workspaceId, about(here, NoticeSubject.ITEM)).forEach(item -> put(titles, item));
                    titles.putAll(rounds.of(workspaceId, about(here, NoticeSubject.ROUND)));
                });
        return titles;
    }

    private static void put(Map<UUID, String> titles, ItemReference item) {
        titles.put(item.id(), item.title());
    }

    private static List<UUID> about(List<StoredNotice> notices, NoticeSubject subject) {
        return notices.stream()
                .filter(notice -> notice.subject() == subject)
                .map(StoredNotice::aboutId)
                .distinct()
                .toList();
    }

    private static HashSet<UUID> people(List<StoredNotice> notices) {
        var people = new HashSet<UUID>();
        for (var notice : notices) {
            people.add(notice.byId());
            owner(notice).ifPresent(people::add);
        }
        return people;
    }

    private static Optional<UUID> owner(StoredNotice notice) {
        return Optional.ofNullable(notice.changes().get(ItemChangeKind.OWNER))
                .filter(value -> !value.isEmpty())
                .map(UUID::fromString);
    }

    private static Map<ItemChangeKind, String> changes(StoredNotice notice, Map<UUID, String> names) {
        var changes = new EnumMap<ItemChangeKind, String>(ItemChangeKind.class);
        changes.putAll(notice.changes());
        owner(notice).ifPresent(owner -> changes.put(ItemChangeKind.OWNER, names.getOrDefault(owner, "")));
        return changes;
    }
}
