package app.etappe.painpoint;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Repository;

/** Items and decisions as mere words, for who looks for those of somebody who withdrew. */
@Repository
class ItemTexts {

    private static final int AT_ONCE = 1_000;

    /** Before every other id. */
    private static final UUID FIRST = new UUID(0, 0);

    private final EntityManager entities;

    ItemTexts(EntityManager entities) {
        this.entities = entities;
    }

    List<Item> itemsIn(UUID workspaceId) {
        return entities.createQuery("select i from Item i where i.workspaceId = :workspace", Item.class)
                .setParameter("workspace", workspaceId)
                .setMaxResults(Item.MOST)
                .getResultList();
    }

    /** All decisions of a workspace whose reasons meet a condition; read some at a time, since there is no limit to them. */
    List<StoredDecision> decisionsIn(UUID workspaceId, Predicate<String> wanted) {
        var found = new ArrayList<StoredDecision>();
        var some = decisionsAfter(workspaceId, FIRST);
        while (!some.isEmpty()) {
            for (var decision : some) {
                if (wanted.test(decision.decision().reason())) {
                    found.add(decision);
                } else {
                    entities.detach(decision);
                }
            }
            some = decisionsAfter(workspaceId, some.getLast().id());
        }
        return found;
    }

    private List<StoredDecision> decisionsAfter(UUID workspaceId, UUID id) {
        return entities.createQuery(
                        "select d from StoredDecision d where d.id > :id and d.itemId in"
                                + " (select i.id from Item i where i.workspaceId = :workspace) order by d.id",
                        StoredDecision.class)
                .setParameter("id", id)
                .setParameter("workspace", workspaceId)
                .setMaxResults(AT_ONCE)
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
