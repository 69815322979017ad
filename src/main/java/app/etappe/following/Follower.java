package app.etappe.following;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** Somebody who follows an item. */
@Entity
@Table(name = "item_follower")
class Follower {

    @Embeddable
    record Key(
            @Column(name = "item_id") UUID itemId,
            @Column(name = "account_id") UUID accountId) {}

    @EmbeddedId
    private Key key;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private UUID workspaceId;

    @SuppressWarnings({"NullAway.Init", "unused"})
    protected Follower() {}

    UUID itemId() {
        return key.itemId();
    }

    UUID accountId() {
        return key.accountId();
    }
}
