package app.etappe.participant;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/**
 * A row for each workspace, locked by whoever changes its participants: codes stay unique and limits hold under any
 * concurrency, since everything is read after the lock.
 */
@Repository
class Registers {

    private final EntityManager entities;

    Registers(EntityManager entities) {
        this.entities = entities;
    }

    /** Until the transaction ends. Makes the row where there is none yet. */
    void lock(UUID workspaceId) {
        if (!lockExisting(workspaceId)) {
            // An update, not an ignored insert: it waits for whoever makes the same row, and holds it for writing.
            entities.createNativeQuery("insert into participant_register (workspace_id, last_number, grace_days)"
                            + " values (:workspace, 0, :grace) on duplicate key update workspace_id = :workspace")
                    .setParameter("workspace", workspaceId)
                    .setParameter("grace", ParticipantLimits.GRACE_DAYS)
                    .executeUpdate();
            lockExisting(workspaceId);
        }
    }

    /** The next code of a workspace whose register is locked; none comes twice, whoever was erased meanwhile. */
    String nextCode(UUID workspaceId) {
        entities.createNativeQuery(
                        "update participant_register set last_number = last_number + 1 where workspace_id = :workspace")
                .setParameter("workspace", workspaceId)
                .executeUpdate();
        return "P-%02d".formatted(number("last_number", workspaceId).orElseThrow());
    }

    /** For how many days a withdrawal can be taken back; as it starts where nobody has set it. */
    int graceDays(UUID workspaceId) {
        return number("grace_days", workspaceId).orElse(ParticipantLimits.GRACE_DAYS);
    }

    /** For a workspace whose register is locked. */
    void setGraceDays(UUID workspaceId, int days) {
        entities.createNativeQuery("update participant_register set grace_days = :days where workspace_id = :workspace")
                .setParameter("days", days)
                .setParameter("workspace", workspaceId)
                .executeUpdate();
    }

    void delete(UUID workspaceId) {
        entities.createNativeQuery("delete from participant_register where workspace_id = :workspace")
                .setParameter("workspace", workspaceId)
                .executeUpdate();
    }

    /** @param column one of this class's own words */
    private Optional<Integer> number(String column, UUID workspaceId) {
        return entities.createNativeQuery(
                        "select " + column + " from participant_register where workspace_id = :workspace",
                        Integer.class)
                .setParameter("workspace", workspaceId)
                .getResultStream()
                .map(Integer.class::cast)
                .findFirst();
    }

    private boolean lockExisting(UUID workspaceId) {
        return !entities.createNativeQuery(
                        "select workspace_id from participant_register where workspace_id = :workspace for update",
                        UUID.class)
                .setParameter("workspace", workspaceId)
                .getResultList()
                .isEmpty();
    }
}
