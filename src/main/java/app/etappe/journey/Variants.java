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

    /** The variants of some maps with their segments, archived ones included; one query. */
    List<Variant> of(Collection<UUID> mapIds) {
        return entities.createQuery(
                        "select v from Variant v left join fetch v.segments where v.mapId in :maps"
                                + " order by v.createdAt, v.id",
                        Variant.class)
                .setParameter("maps", mapIds)
                .getResultList();
    }

    /** The maps that have a variant, archived ones included, for a segment; always in the same order. */
    List<UUID> mapsWithSegment(UUID segmentId) {
        return entities.createQuery(
                        "select distinct v.mapId from Variant v join v.segments s where s = :segment order by v.mapId",
                        UUID.class)
                .setParameter("segment", segmentId)
                .getResultList();
    }

    /** The maps of a workspace that have a variant for any segment. */
    List<UUID> mapsWithSegments(UUID workspaceId) {
        return entities.createQuery(
                        "select distinct v.mapId from Variant v join JourneyMap m on m.id = v.mapId"
                                + " where m.workspaceId = :workspace and v.future = false",
                        UUID.class)
                .setParameter("workspace", workspaceId)
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
