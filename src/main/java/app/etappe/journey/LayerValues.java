package app.etappe.journey;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What the variants of maps say of elements. */
@Repository
class LayerValues {

    private static final String PLACE = "v.mapId = :map and v.parentId = :parent"
            + " and (v.laneId = :lane or (v.laneId is null and :lane is null))";

    private final EntityManager entities;

    LayerValues(EntityManager entities) {
        this.entities = entities;
    }

    void add(LayerValue value) {
        entities.persist(value);
    }

    void remove(LayerValue value) {
        entities.remove(value);
    }

    Optional<LayerValue> find(UUID layer, UUID element, String property) {
        return Optional.ofNullable(entities.find(LayerValue.class, new LayerValue.Key(layer, element, property)));
    }

    /** What all variants of its map say of one property of an element. */
    List<LayerValue> of(UUID element, String property) {
        return entities.createQuery(
                        "select v from LayerValue v where v.key.element = :element and v.key.property = :property",
                        LayerValue.class)
                .setParameter("element", element)
                .setParameter("property", property)
                .getResultList();
    }

    /** All that the variants of a map say, bounded by the limits of a map. */
    List<LayerValue> all(UUID mapId) {
        return entities.createQuery("select v from LayerValue v where v.mapId = :map", LayerValue.class)
                .setParameter("map", mapId)
                .getResultList();
    }

    /** What makes some variants differ. */
    List<LayerValue> differences(UUID mapId, Collection<UUID> layers) {
        return entities.createQuery(
                        "select v from LayerValue v where v.mapId = :map and v.key.layer in :layers"
                                + " and v.key.property <> :checked",
                        LayerValue.class)
                .setParameter("map", mapId)
                .setParameter("layers", layers)
                .setParameter("checked", LayerValue.CHECKED)
                .getResultList();
    }

    /** What all variants of the map put into a place. */
    List<LayerValue> placed(UUID mapId, @Nullable UUID parent, @Nullable UUID lane) {
        return entities.createQuery("select v from LayerValue v where " + PLACE, LayerValue.class)
                .setParameter("map", mapId)
                .setParameter("parent", parent)
                .setParameter("lane", lane)
                .getResultList();
    }

    /** The lowest rank in a place above one. */
    @Nullable
    String rankAfter(UUID mapId, Position position) {
        return ranks("min(v.rank)", "and v.rank > :rank", mapId, position);
    }

    boolean isTaken(UUID mapId, Position position) {
        return ranks("min(v.rank)", "and v.rank = :rank", mapId, position) != null;
    }

    /** The lowest rank in a place. */
    @Nullable
    String lowestRank(UUID mapId, UUID parent, @Nullable UUID lane) {
        return ranks("min(v.rank)", "and v.rank >= :rank", mapId, new Position(parent, lane, ""));
    }

    /** The highest rank in a place. */
    @Nullable
    String highestRank(UUID mapId, UUID parent, @Nullable UUID lane) {
        return ranks("max(v.rank)", "and v.rank >= :rank", mapId, new Position(parent, lane, ""));
    }

    private @Nullable String ranks(String what, String which, UUID mapId, Position position) {
        return entities.createQuery("select " + what + " from LayerValue v where " + PLACE + " " + which, String.class)
                .setParameter("map", mapId)
                .setParameter("parent", position.parent())
                .setParameter("lane", position.lane())
                .setParameter("rank", position.rank())
                .getSingleResultOrNull();
    }
}
