package app.etappe.segment;

import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ways in which a workspace cuts through its customers. Every method refuses with {@code not-found} for strangers,
 * {@code not-allowed} for members who may not edit, and {@code workspace-archived}.
 */
@Service
public class DimensionService {

    private final SegmentAccess access;
    private final Catalogues catalogues;
    private final Dimensions dimensions;
    private final EntityManager entities;
    private final Clock clock;

    DimensionService(
            SegmentAccess access, Catalogues catalogues, Dimensions dimensions, EntityManager entities, Clock clock) {
        this.access = access;
        this.catalogues = catalogues;
        this.dimensions = dimensions;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Lays in the dimensions that a workspace starts with, named in this language. Does nothing where that has happened
     * before, whatever became of them, and where somebody has added a dimension first.
     */
    @Transactional
    public void start(UUID workspaceId, Locale language) {
        access.requireEdit(workspaceId);
        if (catalogues.isStarted(workspaceId)) {
            // As at nearly every visit: nobody waits for the lock just to look.
            return;
        }
        access.lock(workspaceId);
        if (catalogues.start(workspaceId) && inUse(workspaceId).isEmpty()) {
            for (var dimension : StartingDimension.values()) {
                entities.persist(new Dimension(Ids.next(), workspaceId, dimension.in(language), dimension.ordinal()));
            }
        }
    }

    /**
     * Adds a dimension after the others.
     *
     * @return its id
     * @throws Refusal {@code name-taken}, {@code limit-dimensions}, or what is wrong with the name
     */
    @Transactional
    public UUID add(UUID workspaceId, String name) {
        access.lock(workspaceId);
        var present = inUse(workspaceId);
        SegmentLimits.requireRoom("dimensions", present.size(), SegmentLimits.DIMENSIONS);
        var last = present.isEmpty() ? -1 : present.getLast().ordinal();
        var dimension = new Dimension(Ids.next(), workspaceId, name, last + 1);
        requireFree(dimension, present);
        entities.persist(dimension);
        return dimension.id();
    }

    /**
     * Gives a dimension another name. Of two who do so at once, the later one wins.
     *
     * @throws Refusal {@code name-taken}, {@code dimension-archived}, or what is wrong with the name
     */
    @Transactional
    public void rename(UUID dimensionId, String name) {
        var dimension = lockInUse(dimensionId);
        dimension.rename(name);
        requireFree(dimension, inUse(dimension.workspaceId()));
    }

    /**
     * Puts a dimension behind another, or first. Of two who do so at once, the later one wins.
     *
     * @param after a dimension in use of the same workspace, other than this one; empty for the first place
     * @throws Refusal {@code dimension-archived}; {@code unknown-neighbour} if the other is not there any more
     */
    @Transactional
    public void move(UUID dimensionId, Optional<UUID> after) {
        var dimension = lockInUse(dimensionId);
        var order = new ArrayList<>(inUse(dimension.workspaceId()));
        order.remove(dimension);
        order.add(after.map(neighbour -> placeAfter(neighbour, order)).orElse(0), dimension);
        for (int place = 0; place < order.size(); place++) {
            order.get(place).place(place);
        }
    }

    /** Puts a dimension into the archive, and its segments out of sight with it. */
    @Transactional
    public void archive(UUID dimensionId) {
        access.lockDimension(dimensionId).archive(clock.instant());
    }

    /**
     * Brings a dimension back, at the end, with its segments.
     *
     * @throws Refusal {@code name-taken} if another has its name by now, {@code limit-dimensions}
     */
    @Transactional
    public void restore(UUID dimensionId) {
        var dimension = access.lockDimension(dimensionId);
        if (!dimension.isArchived()) {
            return;
        }
        var present = inUse(dimension.workspaceId());
        SegmentLimits.requireRoom("dimensions", present.size(), SegmentLimits.DIMENSIONS);
        requireFree(dimension, present);
        dimension.place(present.isEmpty() ? 0 : present.getLast().ordinal() + 1);
        dimension.restore();
    }

    private Dimension lockInUse(UUID dimensionId) {
        var dimension = access.lockDimension(dimensionId);
        dimension.requireInUse();
        return dimension;
    }

    private List<Dimension> inUse(UUID workspaceId) {
        return dimensions.inUse(workspaceId, Limit.of(SegmentLimits.DIMENSIONS));
    }

    private static int placeAfter(UUID neighbour, List<Dimension> order) {
        for (int place = 0; place < order.size(); place++) {
            if (order.get(place).id().equals(neighbour)) {
                return place + 1;
            }
        }
        throw new Refusal("unknown-neighbour");
    }

    private static void requireFree(Dimension dimension, List<Dimension> present) {
        SegmentLimits.requireFree(
                dimension.name(),
                present.stream().filter(other -> other != dimension).map(Dimension::name));
    }
}
