package app.etappe.journey;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What {@link LaneCardService} has for a reader, whoever may see the maps: for what is counted, and is the same for all. It asks
 * for no right.
 */
@Component
public class LaneCards {

    static final String CARDS =
            "select new app.etappe.journey.LaneCard(c.id, c.mapId, c.variantId, g.id, g.text, g.rank, l.kind)"
                    + " from JourneyMap m join Element c on c.mapId = m.id join Element p on p.id = c.parentId"
                    + " join Element g on g.id = p.parentId join Element l on l.id = c.laneId"
                    + " where m.workspaceId = :workspace and m.archivedAt is null"
                    + " and c.type = app.etappe.journey.ElementType.CARD and c.removedIn is null and p.removedIn is null"
                    + " and g.removedIn is null and l.removedIn is null and l.kind in :kinds"
                    + " and not exists (select v.id from Variant v left join Variant b on b.id = v.belowId"
                    + " where v.id = c.variantId and (v.archivedAt is not null or b.archivedAt is not null))";

    private final EntityManager entities;

    LaneCards(EntityManager entities) {
        this.entities = entities;
    }

    /** The cards of some kinds of lanes over all maps in use, in no order; one query. */
    @Transactional(readOnly = true)
    public List<LaneCard> all(UUID workspaceId, Set<LaneKind> kinds) {
        return entities.createQuery(CARDS, LaneCard.class)
                .setParameter("workspace", workspaceId)
                .setParameter("kinds", kinds)
                .getResultList();
    }

    /** Those of some cards, in no order; one query. */
    @Transactional(readOnly = true)
    public List<LaneCard> some(UUID workspaceId, Set<LaneKind> kinds, Collection<UUID> cardIds) {
        return cardIds.isEmpty()
                ? List.of()
                : entities.createQuery(CARDS + " and c.id in :cards", LaneCard.class)
                        .setParameter("workspace", workspaceId)
                        .setParameter("kinds", kinds)
                        .setParameter("cards", cardIds)
                        .getResultList();
    }
}
