package app.etappe.following.ui;

import app.etappe.following.FollowService;
import app.etappe.painpoint.ItemDetails;
import app.etappe.painpoint.ui.ItemExtra;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;

/** “Follow” beside the menu of an item. */
@SpringComponent
class FollowExtra implements ItemExtra {

    private final FollowService following;

    FollowExtra(FollowService following) {
        this.following = following;
    }

    @Override
    public Component of(ItemDetails item) {
        return new FollowButton(
                following.follows(item.workspaceId(), item.summary().id()), follow -> {
                    if (follow) {
                        following.follow(item.workspaceId(), item.summary().id());
                    } else {
                        following.unfollow(item.workspaceId(), item.summary().id());
                    }
                });
    }
}
