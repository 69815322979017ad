package app.etappe.journey;

import app.etappe.base.live.UndoStack;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Every change of every map, in the order in which it was made. Only ever added to. */
@Repository
class ChangeLog {

    /** How far back undo looks among one person's revisions. */
    static final int UNDO_DEPTH = 500;

    private final EntityManager entities;

    ChangeLog(EntityManager entities) {
        this.entities = entities;
    }

    MapChange add(Revision revision, List<ChangedValue> values) {
        var change = new MapChange(revision, values.size());
        entities.persist(change);
        values.forEach(entities::persist);
        return change;
    }

    Optional<MapChange> ofCommand(UUID mapId, UUID authorId, UUID commandId) {
        return Optional.ofNullable(entities.createQuery(
                        "select c from MapChange c where c.key.mapId = :map and c.authorId = :author"
                                + " and c.commandId = :command",
                        MapChange.class)
                .setParameter("map", mapId)
                .setParameter("author", authorId)
                .setParameter("command", commandId)
                .getSingleResultOrNull());
    }

    /** What somebody did in a layer, the latest first; what changed nothing and undid nothing, and what came with the map, is left out. */
    List<UndoStack.Deed> deeds(UUID mapId, UUID authorId, @Nullable UUID variantId) {
        return entities.createQuery(
                        "select new app.etappe.base.live.UndoStack$Deed(c.key.revision, c.undoes) from MapChange c"
                                + " where c.key.mapId = :map and c.authorId = :author"
                                + " and (c.variantId = :variant or (c.variantId is null and :variant is null))"
                                + " and (c.valueCount > 0 or c.undoes is not null) and c.commandHash <> :filled"
                                + " order by c.key.revision desc",
                        UndoStack.Deed.class)
                .setParameter("map", mapId)
                .setParameter("author", authorId)
                .setParameter("variant", variantId)
                .setParameter("filled", MapFiller.NO_HASH)
                .setMaxResults(UNDO_DEPTH)
                .getResultList();
    }

    List<ChangedValue> values(UUID mapId, long revision) {
        return entities.createQuery(
                        "select v from ChangedValue v where v.key.mapId = :map and v.key.revision = :revision"
                                + " order by v.key.ordinal",
                        ChangedValue.class)
                .setParameter("map", mapId)
                .setParameter("revision", revision)
                .getResultList();
    }

    Optional<MapChange> find(UUID mapId, long revision) {
        return Optional.ofNullable(entities.find(MapChange.class, new MapChange.Key(mapId, revision)));
    }

    /** The revisions after one, oldest first. */
    List<MapChange> since(UUID mapId, long revision, int limit) {
        return entities.createQuery(
                        "select c from MapChange c where c.key.mapId = :map and c.key.revision > :revision"
                                + " order by c.key.revision",
                        MapChange.class)
                .setParameter("map", mapId)
                .setParameter("revision", revision)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The revisions before one, the latest first. */
    List<MapChange> before(UUID mapId, long revision, int limit) {
        return entities.createQuery(
                        "select c from MapChange c where c.key.mapId = :map and c.key.revision < :revision"
                                + " order by c.key.revision desc",
                        MapChange.class)
                .setParameter("map", mapId)
                .setParameter("revision", revision)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The first values of each revision of a range. */
    List<ChangedValue> values(UUID mapId, long oldest, long newest, int each) {
        return entities.createQuery(
                        "select v from ChangedValue v where v.key.mapId = :map"
                                + " and v.key.revision between :oldest and :newest and v.key.ordinal < :each"
                                + " order by v.key.revision, v.key.ordinal",
                        ChangedValue.class)
                .setParameter("map", mapId)
                .setParameter("oldest", oldest)
                .setParameter("newest", newest)
                .setParameter("each", each)
                .getResultList();
    }

    /** Every text that the elements were given in a range of revisions, and the last one before it. */
    List<ChangedValue> texts(UUID mapId, Collection<UUID> elementIds, long oldest, long newest) {
        return entities.createQuery(
                        "select v from ChangedValue v where v.key.mapId = :map and v.elementId in :elements"
                                + " and v.property = :text and v.layerId is null and v.key.revision <= :newest"
                                + " and v.key.revision >="
                                + " (select coalesce(max(w.key.revision), 0) from ChangedValue w"
                                + " where w.key.mapId = :map and w.elementId = v.elementId and w.property = :text"
                                + " and w.layerId is null"
                                + " and w.key.revision <= :oldest)",
                        ChangedValue.class)
                .setParameter("map", mapId)
                .setParameter("elements", elementIds)
                .setParameter("text", Property.TEXT.code())
                .setParameter("oldest", oldest)
                .setParameter("newest", newest)
                .getResultList();
    }

    /** The latest revisions, up to one, that undid or did again another: each with that other. */
    Map<Long, Long> undoing(UUID mapId, long newest, int limit) {
        return entities.createQuery(
                        "select c from MapChange c where c.key.mapId = :map and c.key.revision <= :newest"
                                + " and c.key.revision > :oldest and c.undoes is not null",
                        MapChange.class)
                .setParameter("map", mapId)
                .setParameter("newest", newest)
                .setParameter("oldest", newest - limit)
                .getResultStream()
                .collect(Collectors.toMap(MapChange::revision, change -> Objects.requireNonNull(change.undoes())));
    }

    /**
     * Who changed a property last after a revision, other than somebody; nobody if nobody did.
     *
     * @param layer the variant whose word on the property is meant; null for the property itself
     */
    Optional<UUID> changedByOther(
            UUID mapId, @Nullable UUID layer, UUID elementId, String property, long since, UUID than) {
        return entities.createQuery(
                        "select c.authorId from ChangedValue v join MapChange c"
                                + " on c.key.mapId = v.key.mapId and c.key.revision = v.key.revision"
                                + " where v.key.mapId = :map and v.elementId = :element and v.property = :property"
                                + " and (v.layerId = :layer or (v.layerId is null and :layer is null))"
                                + " and v.key.revision > :since and c.authorId <> :than order by v.key.revision desc",
                        UUID.class)
                .setParameter("map", mapId)
                .setParameter("element", elementId)
                .setParameter("property", property)
                .setParameter("layer", layer)
                .setParameter("since", since)
                .setParameter("than", than)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Who changed anything of an element in a layer last after a revision, other than somebody; nobody if nobody did. */
    Optional<UUID> changedByOther(UUID mapId, @Nullable UUID layer, UUID elementId, long since, UUID than) {
        return entities.createQuery(
                        "select c.authorId from ChangedValue v join MapChange c"
                                + " on c.key.mapId = v.key.mapId and c.key.revision = v.key.revision"
                                + " where v.key.mapId = :map and v.elementId = :element"
                                + " and (v.layerId is null or v.layerId = :layer) and v.property <> 'checked'"
                                + " and v.key.revision > :since and c.authorId <> :than order by v.key.revision desc",
                        UUID.class)
                .setParameter("map", mapId)
                .setParameter("element", elementId)
                .setParameter("layer", layer)
                .setParameter("since", since)
                .setParameter("than", than)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Whether a command in one of some layers changed one of some elements, or what is said of it, after a revision. */
    boolean isSaidSince(UUID mapId, Collection<UUID> layers, Set<UUID> elementIds, long since) {
        return entities.createQuery(
                        "select v.elementId from ChangedValue v join MapChange c"
                                + " on c.key.mapId = v.key.mapId and c.key.revision = v.key.revision"
                                + " where v.key.mapId = :map and v.key.revision > :since and c.variantId in :layers",
                        UUID.class)
                .setParameter("map", mapId)
                .setParameter("since", since)
                .setParameter("layers", layers)
                .getResultStream()
                .anyMatch(elementIds::contains);
    }

    /** Whether somebody else has changed the element, or made something in it, after a revision. */
    boolean isSharedSince(UUID mapId, UUID elementId, long since, UUID than) {
        return entities.createQuery(
                                "select count(v) from ChangedValue v join MapChange c"
                                        + " on c.key.mapId = v.key.mapId and c.key.revision = v.key.revision"
                                        + " where v.key.mapId = :map and v.key.revision > :since and c.authorId <> :than"
                                        + " and v.elementId in (select e.id from Element e where e.mapId = :map"
                                        + " and (e.id = :element or (e.removedIn is null and (e.parentId = :element"
                                        + " or e.laneId = :element or e.parentId in (select s.id from Element s"
                                        + " where s.parentId = :element and s.removedIn is null)))))",
                                Long.class)
                        .setParameter("map", mapId)
                        .setParameter("element", elementId)
                        .setParameter("since", since)
                        .setParameter("than", than)
                        .getSingleResult()
                > 0;
    }
}
