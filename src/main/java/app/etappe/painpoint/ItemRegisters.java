package app.etappe.painpoint;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/**
 * A row for each workspace, locked by whoever adds, places or merges items or changes levers: a card belongs to one item at
 * most and limits hold under any concurrency, since everything is read after the lock.
 */
@Repository
class ItemRegisters {

    private final EntityManager entities;

    ItemRegisters(EntityManager entities) {
        this.entities = entities;
    }

    /** Until the transaction ends. Makes the row where there is none yet. */
    void lock(UUID workspaceId) {
        // An update, not an ignored insert: it waits for whoever makes or has locked the same row.
        entities.createNativeQuery("insert into item_register (workspace_id) values (:workspace)"
                        + " on duplicate key update workspace_id = :workspace")
                .setParameter("workspace", workspaceId)
                .executeUpdate();
    }

    void delete(UUID workspaceId) {
        entities.createNativeQuery("delete from item_register where workspace_id = :workspace")
                .setParameter("workspace", workspaceId)
                .executeUpdate();
    }
}
