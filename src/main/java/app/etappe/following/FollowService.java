package app.etappe.following;

import app.etappe.base.Refusal;
import app.etappe.painpoint.ItemService;
import app.etappe.security.CurrentUser;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which items one follows oneself; nobody is told who follows what. Every member may, in an archived workspace too. Refuses with
 * {@code not-found} for strangers and for what is no item of the workspace.
 */
@Service
public class FollowService {

    private final ItemService items;
    private final Followers followers;
    private final CurrentUser currentUser;

    FollowService(ItemService items, Followers followers, CurrentUser currentUser) {
        this.items = items;
        this.followers = followers;
        this.currentUser = currentUser;
    }

    /** Whether the current user hears of its changes. */
    @Transactional(readOnly = true)
    public boolean follows(UUID workspaceId, UUID itemId) {
        requireItem(workspaceId, itemId);
        return followers.isOne(itemId, currentUser.requireId());
    }

    /** The current user hears of its changes from now on. */
    @Transactional
    public void follow(UUID workspaceId, UUID itemId) {
        requireItem(workspaceId, itemId);
        followers.add(workspaceId, itemId, currentUser.requireId());
    }

    /** The current user hears nothing more of it; what they were told stays in their inbox. */
    @Transactional
    public void unfollow(UUID workspaceId, UUID itemId) {
        requireItem(workspaceId, itemId);
        followers.remove(itemId, currentUser.requireId());
    }

    private void requireItem(UUID workspaceId, UUID itemId) {
        if (items.references(workspaceId, List.of(itemId)).isEmpty()) {
            throw Refusal.notFound();
        }
    }
}
