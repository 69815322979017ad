package app.etappe.journey;

import app.etappe.security.CurrentUser;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Reads the list of maps: a few queries, however many maps there are. */
@Component
class MapLists {

    /** The most maps that one list shows. */
    static final int LONGEST = 500;

    private record Counts(long stages, long steps, long cards) {

        private static final Counts NONE = new Counts(0, 0, 0);
    }

    private final JourneyMaps maps;
    private final WorkspaceAccess workspaces;
    private final CurrentUser currentUser;
    private final VariantLists variants;
    private final EntityManager entities;
    private final Clock clock;

    MapLists(
            JourneyMaps maps,
            WorkspaceAccess workspaces,
            CurrentUser currentUser,
            VariantLists variants,
            EntityManager entities,
            Clock clock) {
        this.maps = maps;
        this.workspaces = workspaces;
        this.currentUser = currentUser;
        this.variants = variants;
        this.entities = entities;
        this.clock = clock;
    }

    List<MapSummary> list(UUID workspaceId, boolean archived) {
        workspaces.require(Right.READ, workspaceId);
        var account = currentUser.requireId();
        var gone = clock.instant().minus(JourneyMap.KEPT_IN_ARCHIVE);
        var rows = maps.rows(workspaceId, account, archived, gone, Limit.of(LONGEST));
        if (rows.isEmpty()) {
            return List.of();
        }
        var ids = rows.stream().map(MapRow::id).toList();
        var counts = counts(ids);
        var curves = curves(ids);
        var layers = variants.of(workspaceId, ids);
        boolean mayEdit = workspaces.can(Right.EDIT_MAPS, workspaceId);
        boolean manages = workspaces.can(Right.MANAGE, workspaceId);
        return rows.stream()
                .map(row -> summary(
                        row,
                        counts.getOrDefault(row.id(), Counts.NONE),
                        curves.getOrDefault(row.id(), List.of()),
                        layers.getOrDefault(row.id(), List.of()),
                        mayEdit,
                        mayEdit && (manages || row.ownerId().equals(account))))
                .toList();
    }

    private static MapSummary summary(
            MapRow row,
            Counts counts,
            List<Integer> curve,
            List<VariantSummary> variants,
            boolean mayEdit,
            boolean mayOwn) {
        return new MapSummary(
                row.id(),
                row.title(),
                row.ownerId(),
                row.visibility(),
                row.changedAt(),
                row.changedBy(),
                row.archivedAt(),
                counts.stages(),
                counts.steps(),
                counts.cards(),
                curve,
                variants,
                mayEdit,
                mayOwn);
    }

    /** Counts what is seen: an element whose parents or lane are removed does not count. */
    private Map<UUID, Counts> counts(Collection<UUID> ids) {
        var stages = count(
                "select g.mapId, count(g) from Element g where g.type = app.etappe.journey.ElementType.STAGE"
                        + " and g.variantId is null and g.removedIn is null and g.mapId in :ids group by g.mapId",
                ids);
        var steps = count(
                "select p.mapId, count(p) from Element p join Element g on g.id = p.parentId"
                        + " where p.type = app.etappe.journey.ElementType.STEP and p.variantId is null and g.variantId is null and p.removedIn is null"
                        + " and g.removedIn is null and p.mapId in :ids group by p.mapId",
                ids);
        var cards = count(
                "select c.mapId, count(c) from Element c join Element p on p.id = c.parentId"
                        + " join Element g on g.id = p.parentId join Element l on l.id = c.laneId"
                        + " where c.type = app.etappe.journey.ElementType.CARD and c.variantId is null"
                        + " and p.variantId is null and g.variantId is null and l.variantId is null and c.removedIn is null and p.removedIn is null"
                        + " and g.removedIn is null and l.removedIn is null and c.mapId in :ids group by c.mapId",
                ids);
        var all = new HashMap<UUID, Counts>();
        ids.forEach(id -> all.put(
                id, new Counts(stages.getOrDefault(id, 0L), steps.getOrDefault(id, 0L), cards.getOrDefault(id, 0L))));
        return all;
    }

    private Map<UUID, Long> count(String jpql, Collection<UUID> ids) {
        var counts = new HashMap<UUID, Long>();
        for (var row : entities.createQuery(jpql, Object[].class)
                .setParameter("ids", ids)
                .getResultList()) {
            counts.put((UUID) row[0], (Long) row[1]);
        }
        return counts;
    }

    private Map<UUID, List<Integer>> curves(Collection<UUID> ids) {
        var points = entities.createQuery(
                        "select c.mapId, c.laneId, c.mood from Element c join Element p on p.id = c.parentId"
                                + " join Element g on g.id = p.parentId join Element l on l.id = c.laneId"
                                + " where l.kind = app.etappe.journey.LaneKind.EMOTION and c.variantId is null and p.variantId is null"
                                + " and g.variantId is null and l.variantId is null and c.removedIn is null"
                                + " and p.removedIn is null and g.removedIn is null and l.removedIn is null"
                                + " and c.mapId in :ids order by c.mapId, l.rank, g.rank, p.rank, c.rank",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList();
        var firstLanes = new HashMap<UUID, UUID>();
        var curves = new LinkedHashMap<UUID, List<Integer>>();
        for (var point : points) {
            var mapId = (UUID) point[0];
            var lane = (UUID) point[1];
            if (lane.equals(firstLanes.computeIfAbsent(mapId, id -> lane)) && point[2] != null) {
                curves.computeIfAbsent(mapId, id -> new ArrayList<>()).add((Integer) point[2]);
            }
        }
        return curves;
    }
}
