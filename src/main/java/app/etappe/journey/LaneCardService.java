package app.etappe.journey;

import app.etappe.security.CurrentUser;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cards of some kinds of lanes over all maps of a workspace, for those who keep things that cards stand for. Left out are
 * the archive, maps that are not shared with their reader, and what is removed or stands in something removed.
 */
@Service
public class LaneCardService {

    private static final String SHOWN =
            " and (m.visibility = app.etappe.journey.Visibility.WORKSPACE or m.ownerId = :account"
                    + " or :account member of m.readers)";

    private final WorkspaceAccess workspaces;
    private final CurrentUser currentUser;
    private final Elements elements;
    private final EntityManager entities;

    LaneCardService(WorkspaceAccess workspaces, CurrentUser currentUser, Elements elements, EntityManager entities) {
        this.workspaces = workspaces;
        this.currentUser = currentUser;
        this.elements = elements;
        this.entities = entities;
    }

    /** All of them, in no order; one query. @throws Refusal {@code not-found} for who is no member */
    @Transactional(readOnly = true)
    public List<LaneCard> all(UUID workspaceId, Set<LaneKind> kinds) {
        return query(workspaceId, kinds, "").getResultList();
    }

    /** The maps of a workspace whose cards its reader is given. @throws Refusal {@code not-found} for who is no member */
    @Transactional(readOnly = true)
    public Set<UUID> maps(UUID workspaceId) {
        workspaces.require(Right.READ, workspaceId);
        return Set.copyOf(entities.createQuery(
                        "select m.id from JourneyMap m where m.workspaceId = :workspace and m.archivedAt is null"
                                + SHOWN,
                        UUID.class)
                .setParameter("workspace", workspaceId)
                .setParameter("account", currentUser.requireId())
                .getResultList());
    }

    /** What some maps are called, those that their reader is given cards of. @throws Refusal {@code not-found} for who is no member */
    @Transactional(readOnly = true)
    public Map<UUID, String> titles(UUID workspaceId, Collection<UUID> mapIds) {
        var shown = maps(workspaceId);
        return elements.titles(mapIds.stream().filter(shown::contains).toList());
    }

    /** Those of some cards, in no order; one query. @throws Refusal {@code not-found} for who is no member */
    @Transactional(readOnly = true)
    public List<LaneCard> some(UUID workspaceId, Set<LaneKind> kinds, Collection<UUID> cardIds) {
        var query = query(workspaceId, kinds, " and c.id in :cards");
        return cardIds.isEmpty()
                ? List.of()
                : query.setParameter("cards", cardIds).getResultList();
    }

    /** Those of one map of a workspace, in no order; one query. @throws Refusal {@code not-found} for who is no member */
    @Transactional(readOnly = true)
    public List<LaneCard> on(UUID mapId, UUID workspaceId, Set<LaneKind> kinds) {
        return query(workspaceId, kinds, " and m.id = :map")
                .setParameter("map", mapId)
                .getResultList();
    }

    private TypedQuery<LaneCard> query(UUID workspaceId, Set<LaneKind> kinds, String which) {
        workspaces.require(Right.READ, workspaceId);
        return entities.createQuery(LaneCards.CARDS + SHOWN + which, LaneCard.class)
                .setParameter("workspace", workspaceId)
                .setParameter("account", currentUser.requireId())
                .setParameter("kinds", kinds);
    }
}
