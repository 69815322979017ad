package app.etappe.priority;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** What workspaces said of their weights. */
@Repository
class WeightsChanges {

    private final EntityManager entities;

    WeightsChanges(EntityManager entities) {
        this.entities = entities;
    }

    /** The latest first; ids are in the order of time. */
    List<WeightsChange> in(UUID workspaceId, int most) {
        return entities.createQuery(
                        "select w from WeightsChange w where w.workspaceId = :workspace order by w.id desc",
                        WeightsChange.class)
                .setParameter("workspace", workspaceId)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those that hold now. */
    Weights current(UUID workspaceId) {
        return in(workspaceId, 1).stream()
                .findFirst()
                .map(WeightsChange::weights)
                .orElse(Weights.DEFAULT);
    }

    void persist(WeightsChange change) {
        entities.persist(change);
    }
}
