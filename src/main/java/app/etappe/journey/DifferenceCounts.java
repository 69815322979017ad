package app.etappe.journey;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Counts in how many elements variants differ from what they lie over: two queries, however many maps there are. */
@Component
class DifferenceCounts {

    private final EntityManager entities;

    DifferenceCounts(EntityManager entities) {
        this.entities = entities;
    }

    /** By variant, for all variants of some maps; nothing for one without differences. */
    Map<UUID, Long> of(Collection<UUID> mapIds) {
        var counts = new HashMap<UUID, Long>();
        add(
                counts,
                "select v.key.layer, count(distinct v.key.element) from LayerValue v"
                        + " join Element e on e.id = v.key.element where v.mapId in :maps and e.removedIn is null"
                        + " and (e.variantId is null or e.variantId <> v.key.layer)"
                        + " and v.key.property <> '" + LayerValue.CHECKED + "' group by v.key.layer",
                mapIds);
        add(
                counts,
                "select e.variantId, count(e) from Element e where e.mapId in :maps and e.variantId is not null"
                        + " and e.removedIn is null group by e.variantId",
                mapIds);
        return counts;
    }

    private void add(Map<UUID, Long> counts, String jpql, Collection<UUID> mapIds) {
        for (var row : entities.createQuery(jpql, Object[].class)
                .setParameter("maps", mapIds)
                .getResultList()) {
            counts.merge((UUID) row[0], (Long) row[1], Long::sum);
        }
    }
}
