package app.etappe.painpoint;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;
import org.springframework.stereotype.Repository;

/** The items of all workspaces with what was decided of them and what answers them. */
@Repository
class Items {

    /** So many decisions are shown of one item. */
    private static final int MOST_DECISIONS = 500;

    private final EntityManager entities;

    Items(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Item> find(UUID itemId) {
        return Optional.ofNullable(entities.find(Item.class, itemId));
    }

    /** Waits for whoever is changing it; it is read after that. */
    Optional<Item> lock(UUID itemId) {
        return Optional.ofNullable(entities.find(Item.class, itemId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The oldest first, only to be read. */
    List<Item> in(UUID workspaceId) {
        return entities.createQuery(
                        "select i from Item i where i.workspaceId = :workspace order by i.createdAt, i.id", Item.class)
                .setParameter("workspace", workspaceId)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .setMaxResults(Item.MOST)
                .getResultList();
    }

    /** Those of a kind, the oldest first, only to be read. */
    List<Item> in(UUID workspaceId, ItemKind kind) {
        return entities.createQuery(
                        "select i from Item i where i.workspaceId = :workspace and i.kind = :kind order by i.createdAt, i.id",
                        Item.class)
                .setParameter("workspace", workspaceId)
                .setParameter("kind", kind)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .setMaxResults(Item.MOST)
                .getResultList();
    }

    /** The workspaces that have any. */
    List<UUID> workspaces() {
        return entities.createQuery("select distinct i.workspaceId from Item i", UUID.class)
                .getResultList();
    }

    /** Those that stand on cards of a map, removed ones included; only to be read. */
    List<Item> on(UUID mapId) {
        return entities.createQuery(
                        "select i from Item i where i.id in (select p.itemId from StoredPlace p where p.mapId = :map)",
                        Item.class)
                .setParameter("map", mapId)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultList();
    }

    List<ItemReference> references(UUID workspaceId, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select new app.etappe.painpoint.ItemReference(i.id, i.kind, i.title) from Item i"
                                        + " where i.workspaceId = :workspace and i.id in :ids order by i.title, i.id",
                                ItemReference.class)
                        .setParameter("workspace", workspaceId)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** All of a kind by their titles. */
    List<ItemReference> references(UUID workspaceId, ItemKind kind) {
        return entities.createQuery(
                        "select new app.etappe.painpoint.ItemReference(i.id, i.kind, i.title) from Item i"
                                + " where i.workspaceId = :workspace and i.kind = :kind order by i.title, i.id",
                        ItemReference.class)
                .setParameter("workspace", workspaceId)
                .setParameter("kind", kind)
                .setMaxResults(Item.MOST)
                .getResultList();
    }

    long count(UUID workspaceId) {
        return entities.createQuery("select count(i) from Item i where i.workspaceId = :workspace", Long.class)
                .setParameter("workspace", workspaceId)
                .getSingleResult();
    }

    List<Item> ownedBy(UUID workspaceId, UUID accountId) {
        return entities.createQuery(
                        "select i from Item i where i.ownerId = :owner and i.workspaceId = :workspace order by i.title, i.id",
                        Item.class)
                .setParameter("owner", accountId)
                .setParameter("workspace", workspaceId)
                .setMaxResults(Item.MOST)
                .getResultList();
    }

    /** What answers it, or what it answers. */
    List<ItemAnswer> answers(UUID itemId) {
        return entities.createQuery(
                        "select a from ItemAnswer a where a.key.opportunityId = :item or a.key.painPointId = :item",
                        ItemAnswer.class)
                .setParameter("item", itemId)
                .setMaxResults(2 * ItemAnswer.MOST)
                .getResultList();
    }

    /** The latest first. */
    List<ItemDecision> decisions(UUID itemId) {
        return entities.createQuery(
                        "select d from StoredDecision d where d.itemId = :item order by d.at desc, d.id desc",
                        StoredDecision.class)
                .setParameter("item", itemId)
                .setMaxResults(MOST_DECISIONS)
                .getResultStream()
                .map(StoredDecision::decision)
                .toList();
    }

    void persist(Object row) {
        entities.persist(row);
    }

    void remove(Object row) {
        entities.remove(row);
    }

    /** Something that hangs on the item was changed: whoever has seen it before is told when changing it. */
    /** How many answers that one of some items of a kind has which has most. */
    int mostAnswers(ItemKind kind, Collection<UUID> ids) {
        var end = kind == ItemKind.OPPORTUNITY ? "a.key.opportunityId" : "a.key.painPointId";
        return entities.createQuery(
                        "select count(a) from ItemAnswer a where " + end + " in :ids group by " + end
                                + " order by count(a) desc",
                        Long.class)
                .setParameter("ids", ids)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(Long::intValue)
                .orElse(0);
    }

    void countAsChange(Item item) {
        entities.lock(item, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    void flush() {
        entities.flush();
    }

    void deleteAllIn(UUID workspaceId) {
        entities.createNativeQuery("delete from item where workspace_id = :workspace")
                .setParameter("workspace", workspaceId)
                .executeUpdate();
    }
}
