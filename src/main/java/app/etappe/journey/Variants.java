package app.etappe.journey;

import app.etappe.base.Refusal;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The variants of all maps. */
@Repository
class Variants {

    private final EntityManager entities;

    Variants(EntityManager entities) {
        this.entities = entities;
    }

    void add(Variant variant) {
        entities.persist(variant);
    }

    Optional<Variant> find(UUID mapId, UUID id) {
        return Optional.ofNullable(entities.find(Variant.class, id))
                .filter(found -> found.mapId().equals(mapId));
    }

    /** The variants of a map in the order in which they were made, archived ones included, bounded by {@link Limits#VARIANTS}. */
    List<Variant> of(UUID mapId) {
        return entities.createQuery(
                        "select v from Variant v where v.mapId = :map order by v.createdAt, v.id", Variant.class)
                .setParameter("map", mapId)
                .getResultList();
    }

    /** The variants of some maps. */
    List<Variant> of(Collection<UUID> mapIds) {
        return entities.createQuery(
                        "select v from Variant v where v.mapId in :maps order by v.createdAt, v.id", Variant.class)
                .setParameter("maps", mapIds)
                .getResultList();
    }

    /** The variants, archived ones included, that have one of some segments. */
    List<Variant> withSegment(Collection<UUID> segmentIds) {
        return entities.createQuery(
                        "select distinct v from Variant v join v.segments s where s in :segments"
                                + " order by v.createdAt, v.id",
                        Variant.class)
                .setParameter("segments", segmentIds)
                .getResultList();
    }

    /** Those that are in use: neither they nor what they lie over is in the archive. */
    static List<Variant> inUse(List<Variant> variants) {
        var archived =
                variants.stream().filter(Variant::isArchived).map(Variant::id).collect(Collectors.toSet());
        return variants.stream().filter(variant -> isInUse(variant, archived)).toList();
    }

    private static boolean isInUse(Variant variant, Set<UUID> archived) {
        var below = variant.belowId();
        return !variant.isArchived() && (below == null || !archived.contains(below));
    }

    /**
     * A layer with what it lies over, to be read.
     *
     * @throws Refusal {@code not-found}
     */
    LayerChain chain(UUID mapId, @Nullable UUID layer) {
        return new LayerChain(layersOf(mapId, layer).stream().map(Variant::id).toList());
    }

    /**
     * A layer with what it lies over, to be written to.
     *
     * @throws Refusal {@code not-found}, {@code variant-archived}
     */
    LayerChain open(UUID mapId, @Nullable UUID layer) {
        var layers = layersOf(mapId, layer);
        if (layers.stream().anyMatch(Variant::isArchived)) {
            throw new Refusal("variant-archived");
        }
        return new LayerChain(layers.stream().map(Variant::id).toList());
    }

    private List<Variant> layersOf(UUID mapId, @Nullable UUID layer) {
        if (layer == null) {
            return List.of();
        }
        var top = find(mapId, layer).orElseThrow(Refusal::notFound);
        var below = top.belowId();
        return below == null ? List.of(top) : List.of(find(mapId, below).orElseThrow(Refusal::notFound), top);
    }
}
