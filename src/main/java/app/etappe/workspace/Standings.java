package app.etappe.workspace;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** Where people stand. Asked with every command on every board, and so without a repository's layers around it. */
@Repository
class Standings {

    private final EntityManager entities;

    Standings(EntityManager entities) {
        this.entities = entities;
    }

    /** Read past what the persistence context holds: a right taken away meanwhile is seen. */
    Optional<Standing> find(UUID workspaceId, UUID accountId) {
        return Optional.ofNullable(entities.createQuery(
                        "select new app.etappe.workspace.Standing(m.roles, w.archivedAt)"
                                + " from Membership m join Workspace w on w.id = m.id.workspaceId"
                                + " where m.id.workspaceId = :workspace and m.id.accountId = :account",
                        Standing.class)
                .setParameter("workspace", workspaceId)
                .setParameter("account", accountId)
                .getSingleResultOrNull());
    }
}
