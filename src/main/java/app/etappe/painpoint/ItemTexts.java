package app.etappe.painpoint;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** Items and decisions as mere words, for who looks for those of somebody who withdrew. */
@Repository
class ItemTexts {

    private final EntityManager entities;

    ItemTexts(EntityManager entities) {
        this.entities = entities;
    }

    List<Item> itemsIn(UUID workspaceId) {
        return entities.createQuery("select i from Item i where i.workspaceId = :workspace", Item.class)
                .setParameter("workspace", workspaceId)
                .getResultList();
    }

    List<StoredDecision> decisionsIn(UUID workspaceId) {
        return entities.createQuery(
                        "select d from StoredDecision d where d.itemId in"
                                + " (select i.id from Item i where i.workspaceId = :workspace)",
                        StoredDecision.class)
                .setParameter("workspace", workspaceId)
                .getResultList();
    }

    List<Item> items(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select i from Item i where i.id in :ids", Item.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    List<StoredDecision> decisions(Collection<UUID> ids) {
        return entities.createQuery("select d from StoredDecision d where d.id in :ids", StoredDecision.class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
