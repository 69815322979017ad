package app.etappe.following;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** Who follows which item. Whether they may still see it is asked by whoever tells them something. */
@Repository
class Followers {

    private final EntityManager entities;

    Followers(EntityManager entities) {
        this.entities = entities;
    }

    boolean isOne(UUID itemId, UUID accountId) {
        return entities.find(Follower.class, new Follower.Key(itemId, accountId)) != null;
    }

    /** Whoever follows it already stays. */
    void add(UUID workspaceId, UUID itemId, UUID accountId) {
        entities.createNativeQuery("insert into item_follower (item_id, account_id, workspace_id)"
                        + " values (:item, :account, :workspace) on duplicate key update workspace_id = :workspace")
                .setParameter("item", itemId)
                .setParameter("account", accountId)
                .setParameter("workspace", workspaceId)
                .executeUpdate();
    }

    void remove(UUID itemId, UUID accountId) {
        entities.createQuery("delete from Follower f where f.key.itemId = :item and f.key.accountId = :account")
                .setParameter("item", itemId)
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /** By item. */
    Map<UUID, Set<UUID>> of(Collection<UUID> itemIds) {
        var found = new HashMap<UUID, Set<UUID>>();
        if (!itemIds.isEmpty()) {
            entities.createQuery("select f from Follower f where f.key.itemId in :items", Follower.class)
                    .setParameter("items", itemIds)
                    .getResultList()
                    .forEach(follower -> found.computeIfAbsent(follower.itemId(), item -> new HashSet<>())
                            .add(follower.accountId()));
        }
        return found;
    }

    void removeAllOf(UUID itemId) {
        entities.createQuery("delete from Follower f where f.key.itemId = :item")
                .setParameter("item", itemId)
                .executeUpdate();
    }

    void removeAllIn(UUID workspaceId) {
        entities.createQuery("delete from Follower f where f.workspaceId = :workspace")
                .setParameter("workspace", workspaceId)
                .executeUpdate();
    }

    void removeAllIn(UUID workspaceId, UUID accountId) {
        entities.createQuery("delete from Follower f where f.workspaceId = :workspace and f.key.accountId = :account")
                .setParameter("workspace", workspaceId)
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
