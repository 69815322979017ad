package app.etappe.journey;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** The counter row of each map: locked first by every command, so that all the rest is read in order. */
@Repository
class MapRevisions {

    private final EntityManager entities;

    MapRevisions(EntityManager entities) {
        this.entities = entities;
    }

    /** Locks the map until the transaction ends and says its revision; −1 if there is no such map. Waits three seconds. */
    long lock(UUID mapId) {
        var found = entities.createNativeQuery(
                        "select revision from map_revision where map_id = :map for update wait 3", Long.class)
                .setParameter("map", mapId)
                .getResultList();
        return found.isEmpty() ? -1 : (Long) found.getFirst();
    }

    /** The map's revision, read without waiting for who changes it. */
    long current(UUID mapId) {
        return (Long) entities.createNativeQuery("select revision from map_revision where map_id = :map", Long.class)
                .setParameter("map", mapId)
                .getSingleResult();
    }

    void start(UUID mapId, UUID accountId, Instant now) {
        entities.createNativeQuery(
                        "insert into map_revision (map_id, revision, changed_at, changed_by) values (:map, 0, :now, :by)")
                .setParameter("map", mapId)
                .setParameter("now", now)
                .setParameter("by", accountId)
                .executeUpdate();
    }

    void moveOn(UUID mapId, long revision, UUID accountId, Instant now) {
        entities.createNativeQuery(
                        "update map_revision set revision = :revision, changed_at = :now, changed_by = :by where map_id = :map")
                .setParameter("revision", revision)
                .setParameter("map", mapId)
                .setParameter("now", now)
                .setParameter("by", accountId)
                .executeUpdate();
    }

    void delete(UUID mapId) {
        entities.createNativeQuery("delete from map_revision where map_id = :map")
                .setParameter("map", mapId)
                .executeUpdate();
    }
}
