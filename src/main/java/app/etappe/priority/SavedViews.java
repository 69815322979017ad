package app.etappe.priority;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** The saved views of all workspaces. */
@Repository
class SavedViews {

    private final EntityManager entities;

    SavedViews(EntityManager entities) {
        this.entities = entities;
    }

    Optional<SavedView> find(UUID viewId) {
        return Optional.ofNullable(entities.find(SavedView.class, viewId));
    }

    /** Somebody's own, which nobody else sees. */
    List<SavedView> of(UUID workspaceId, UUID ownerId, int most) {
        return entities.createQuery(
                        "select v from SavedView v where v.workspaceId = :workspace and v.ownerId = :owner and v.forAll = false order by v.id",
                        SavedView.class)
                .setParameter("workspace", workspaceId)
                .setParameter("owner", ownerId)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those that every member sees. */
    List<SavedView> forAll(UUID workspaceId, int most) {
        return entities.createQuery(
                        "select v from SavedView v where v.workspaceId = :workspace and v.forAll = true order by v.id",
                        SavedView.class)
                .setParameter("workspace", workspaceId)
                .setMaxResults(most)
                .getResultList();
    }

    void persist(SavedView view) {
        entities.persist(view);
    }

    void delete(SavedView view) {
        entities.remove(view);
        entities.flush();
    }
}
