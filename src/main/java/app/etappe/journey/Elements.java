package app.etappe.journey;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What stands on maps. Everything is looked up by id and map, so that no id reaches into another map. */
@Repository
class Elements {

    private static final String PLACE = "e.mapId = :map and e.type = :type and e.parentId = :parent"
            + " and (e.laneId = :lane or (e.laneId is null and :lane is null))";

    private static final String CHAINS = "select e, p, s, m, l from Element e left join Element p on p.id = e.parentId"
            + " left join Element s on s.id = p.parentId left join Element m on m.id = e.mapId"
            + " left join Element l on l.id = e.laneId where e.mapId = :map and ";

    private static final int FEW = 4;

    private final EntityManager entities;

    Elements(EntityManager entities) {
        this.entities = entities;
    }

    void add(Element element) {
        entities.persist(element);
    }

    /** Whether any map uses this id. */
    boolean isTaken(UUID id) {
        return entities.find(Element.class, id) != null;
    }

    Optional<Element> find(UUID mapId, UUID id) {
        return Optional.ofNullable(entities.find(Element.class, id))
                .filter(found -> found.mapId().equals(mapId));
    }

    /** Reads some elements at once with all that is above them, so that they and their chains are at hand afterwards. */
    void fetch(UUID mapId, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        if (ids.size() <= FEW) {
            fetchFew(mapId, List.copyOf(ids));
        } else {
            entities.createQuery(CHAINS + "e.id in :ids", Object[].class)
                    .setParameter("map", mapId)
                    .setParameter("ids", ids)
                    .getResultList();
        }
    }

    /** What most commands name. A query with a list is translated anew each time, which costs more than the rest of it. */
    private void fetchFew(UUID mapId, List<UUID> ids) {
        var query = entities.createQuery(CHAINS + "e.id in (:id0, :id1, :id2, :id3)", Object[].class)
                .setParameter("map", mapId);
        for (int i = 0; i < FEW; i++) {
            query.setParameter("id" + i, ids.get(Math.min(i, ids.size() - 1)));
        }
        query.getResultList();
    }

    /** What some maps are called. */
    Map<UUID, String> titles(Collection<UUID> mapIds) {
        return mapIds.isEmpty()
                ? Map.of()
                : entities.createQuery("select e from Element e where e.id in :maps", Element.class)
                        .setParameter("maps", mapIds)
                        .getResultStream()
                        .collect(Collectors.toMap(Element::id, Element::text));
    }

    /** Those of some elements that the map has, removed ones included. */
    List<Element> some(UUID mapId, Collection<UUID> ids) {
        return entities.createQuery("select e from Element e where e.mapId = :map and e.id in :ids", Element.class)
                .setParameter("map", mapId)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The next higher rank among all siblings, removed ones and those of variants included. */
    @Nullable
    String rankAfter(UUID mapId, ElementType type, Position position) {
        return place("select min(e.rank) from Element e where " + PLACE + " and e.rank > :rank", mapId, type, position)
                .setParameter("rank", position.rank())
                .getSingleResultOrNull();
    }

    /** Whether a sibling, removed ones included, has just this rank. */
    boolean isTaken(UUID mapId, ElementType type, Position position) {
        return place("select min(e.rank) from Element e where " + PLACE + " and e.rank = :rank", mapId, type, position)
                        .setParameter("rank", position.rank())
                        .getSingleResultOrNull()
                != null;
    }

    /** The lowest rank among all siblings. */
    @Nullable
    String lowestRank(UUID mapId, ElementType type, UUID parent, @Nullable UUID lane) {
        var position = new Position(parent, lane, "");
        return place("select min(e.rank) from Element e where " + PLACE, mapId, type, position)
                .getSingleResultOrNull();
    }

    /** The highest rank among all siblings. */
    @Nullable
    String highestRank(UUID mapId, ElementType type, UUID parent, @Nullable UUID lane) {
        var position = new Position(parent, lane, "");
        return place("select max(e.rank) from Element e where " + PLACE, mapId, type, position)
                .getSingleResultOrNull();
    }

    private TypedQuery<String> place(String jpql, UUID mapId, ElementType type, Position position) {
        return entities.createQuery(jpql, String.class)
                .setParameter("map", mapId)
                .setParameter("type", type)
                .setParameter("parent", position.parent())
                .setParameter("lane", position.lane());
    }

    /** All siblings in order, removed ones included. */
    List<Element> siblings(UUID mapId, ElementType type, UUID parent, @Nullable UUID lane) {
        return entities.createQuery("select e from Element e where " + PLACE + " order by e.rank, e.id", Element.class)
                .setParameter("map", mapId)
                .setParameter("type", type)
                .setParameter("parent", parent)
                .setParameter("lane", lane)
                .getResultList();
    }

    /** What a variant made and has not removed. */
    List<Element> own(UUID mapId, UUID layer) {
        return entities.createQuery(
                        "select e from Element e where e.mapId = :map and e.removedIn is null and e.variantId = :layer",
                        Element.class)
                .setParameter("map", mapId)
                .setParameter("layer", layer)
                .getResultList();
    }

    /** How many of a type the map has, removed ones not counted. */
    long count(UUID mapId, ElementType type) {
        return entities.createQuery(
                        "select count(e) from Element e where e.mapId = :map and e.type = :type and e.removedIn is null",
                        Long.class)
                .setParameter("map", mapId)
                .setParameter("type", type)
                .getSingleResult();
    }

    /** All that hangs directly below some elements (as parent or lane) and was not removed itself. */
    List<Element> below(UUID mapId, Collection<UUID> ids) {
        return entities.createQuery(
                        "select e from Element e where e.mapId = :map and e.removedIn is null"
                                + " and (e.parentId in :ids or e.laneId in :ids)",
                        Element.class)
                .setParameter("map", mapId)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** All that was not removed itself, bounded by the limits of a map. */
    List<Element> all(UUID mapId) {
        return entities.createQuery(
                        "select e from Element e where e.mapId = :map and e.removedIn is null", Element.class)
                .setParameter("map", mapId)
                .getResultList();
    }
}
