package app.etappe.painpoint;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;
import org.springframework.stereotype.Repository;

/** Which cards carry which items, those of removed cards included. */
@Repository
class Placements {

    private final EntityManager entities;

    Placements(EntityManager entities) {
        this.entities = entities;
    }

    /** All of a workspace in the order in which they were placed, only to be read. */
    List<StoredPlace> in(UUID workspaceId) {
        return entities.createQuery(
                        "select p from StoredPlace p where p.itemId in"
                                + " (select i.id from Item i where i.workspaceId = :workspace) order by p.placedAt, p.elementId",
                        StoredPlace.class)
                .setParameter("workspace", workspaceId)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultList();
    }

    /** In the order in which they were placed. */
    List<StoredPlace> of(UUID itemId) {
        return entities.createQuery(
                        "select p from StoredPlace p where p.itemId = :item order by p.placedAt, p.elementId",
                        StoredPlace.class)
                .setParameter("item", itemId)
                .getResultList();
    }

    List<StoredPlace> on(UUID mapId) {
        return entities.createQuery("select p from StoredPlace p where p.mapId = :map", StoredPlace.class)
                .setParameter("map", mapId)
                .getResultList();
    }

    List<StoredPlace> some(UUID mapId, Collection<UUID> cardIds) {
        return cardIds.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select p from StoredPlace p where p.elementId in :cards and p.mapId = :map",
                                StoredPlace.class)
                        .setParameter("cards", cardIds)
                        .setParameter("map", mapId)
                        .getResultList();
    }

    void persist(StoredPlace place) {
        entities.persist(place);
    }

    void remove(StoredPlace place) {
        entities.remove(place);
    }

    void hand(UUID fromId, UUID intoId) {
        entities.createQuery("update StoredPlace p set p.itemId = :into where p.itemId = :from")
                .setParameter("from", fromId)
                .setParameter("into", intoId)
                .executeUpdate();
    }
}
