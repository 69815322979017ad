package app.etappe.segment;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/**
 * A row for each workspace, locked by whoever changes its dimensions, segments or personas: names stay unique and limits
 * hold under any concurrency, since everything is read after the lock.
 */
@Repository
class Catalogues {

    private final EntityManager entities;

    Catalogues(EntityManager entities) {
        this.entities = entities;
    }

    /** Until the transaction ends. Makes the row where there is none yet. */
    void lock(UUID workspaceId) {
        if (!lockExisting(workspaceId)) {
            // An update, not an ignored insert: it waits for whoever makes the same row, and holds it for writing.
            entities.createNativeQuery(
                            "insert into segment_catalogue (workspace_id, started) values (:workspace, false)"
                                    + " on duplicate key update workspace_id = :workspace")
                    .setParameter("workspace", workspaceId)
                    .executeUpdate();
            lockExisting(workspaceId);
        }
    }

    /** Whether the starting dimensions are laid in. Once they are, they stay noted so. */
    boolean isStarted(UUID workspaceId) {
        return !entities.createNativeQuery(
                        "select workspace_id from segment_catalogue where workspace_id = :workspace and started = true",
                        UUID.class)
                .setParameter("workspace", workspaceId)
                .getResultList()
                .isEmpty();
    }

    /** Notes that the starting dimensions are laid in. Says whether this is the first time. */
    boolean start(UUID workspaceId) {
        return entities.createNativeQuery(
                                "update segment_catalogue set started = true where workspace_id = :workspace and started = false")
                        .setParameter("workspace", workspaceId)
                        .executeUpdate()
                == 1;
    }

    void delete(UUID workspaceId) {
        entities.createNativeQuery("delete from segment_catalogue where workspace_id = :workspace")
                .setParameter("workspace", workspaceId)
                .executeUpdate();
    }

    private boolean lockExisting(UUID workspaceId) {
        return !entities.createNativeQuery(
                        "select workspace_id from segment_catalogue where workspace_id = :workspace for update",
                        UUID.class)
                .setParameter("workspace", workspaceId)
                .getResultList()
                .isEmpty();
    }
}
