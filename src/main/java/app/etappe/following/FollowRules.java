package app.etappe.following;

import app.etappe.painpoint.ItemChange;
import app.etappe.painpoint.ItemChangeKind;
import app.etappe.security.CurrentUser;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who follows an item without having asked for it: who makes it, and whoever it is given to. And what becomes of that. */
@Component
class FollowRules {

    private final Followers followers;
    private final Notices notices;

    FollowRules(Followers followers, Notices notices) {
        this.followers = followers;
        this.notices = notices;
    }

    /** What holds for who is told of these changes. */
    void before(List<ItemChange> changes) {
        for (var change : changes) {
            switch (change.what()) {
                case MADE -> follow(change, change.by());
                case OWNER -> change.values().forEach(owner -> follow(change, UUID.fromString(owner)));
                case MERGED -> join(change, UUID.fromString(change.values().getFirst()));
                // Of what is gone nothing is of interest but that.
                case DELETED -> notices.deleteAbout(change.itemId());
                default -> {}
            }
        }
    }

    /** What holds from then on. */
    void after(List<ItemChange> changes) {
        changes.stream()
                .filter(change -> change.what() == ItemChangeKind.DELETED)
                .forEach(change -> followers.removeAllOf(change.itemId()));
    }

    private void follow(ItemChange change, UUID accountId) {
        if (!accountId.equals(CurrentUser.NOBODY)) {
            followers.add(change.workspaceId(), change.itemId(), accountId);
        }
    }

    private void join(ItemChange change, UUID intoId) {
        followers
                .of(List.of(change.itemId()))
                .getOrDefault(change.itemId(), Set.of())
                .forEach(accountId -> followers.add(change.workspaceId(), intoId, accountId));
        followers.removeAllOf(change.itemId());
        notices.hand(change.itemId(), intoId);
    }
}
