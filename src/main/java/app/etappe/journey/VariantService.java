package app.etappe.journey;

import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import app.etappe.segment.SegmentService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The layers over a map's base, as things: made, named, archived. What they say of the map is {@link BoardService}'s. */
@Service
public class VariantService {

    private final Variants variants;
    private final VariantReader reader;
    private final MapAccess access;
    private final MapRevisions revisions;
    private final SegmentService segments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VariantService(
            Variants variants,
            VariantReader reader,
            MapAccess access,
            MapRevisions revisions,
            SegmentService segments,
            ApplicationEventPublisher events,
            Clock clock) {
        this.variants = variants;
        this.reader = reader;
        this.access = access;
        this.revisions = revisions;
        this.segments = segments;
        this.events = events;
        this.clock = clock;
    }

    /** The variants of a map in the order in which they were made, archived ones included. @throws Refusal {@code not-found} */
    @Transactional(readOnly = true)
    public List<LayerDetails> list(UUID mapId) {
        access.requireRead(mapId);
        return reader.of(mapId);
    }

    /**
     * Makes a variant of a map for one segment, or for several of different dimensions.
     *
     * @return its id
     * @throws Refusal {@code not-found}, also for segments of another workspace; {@code not-allowed};
     *     {@code map-archived}; {@code segments-none}; {@code segment-archived}; {@code segments-same-dimension};
     *     {@code variant-exists} if the map has one for just these in use; {@code limit-variants}
     */
    @Transactional
    public UUID add(UUID mapId, Set<UUID> segmentIds) {
        access.requireEdit(mapId);
        // Ahead of the map, as in a merge, so that neither waits for the other.
        segments.hold(access.require(mapId).workspaceId(), segmentIds);
        requireRoom(mapId);
        requireNew(mapId, segmentIds);
        var variant = Variant.ofSegments(Ids.next(), mapId, segmentIds, clock.instant());
        variants.add(variant);
        return changed(variant);
    }

    /**
     * Makes a future state of a map's base, or of one segment's variant of it.
     *
     * @param below the variant that it lies over; null for the base
     * @param date when it shall be reached
     * @throws Refusal {@code future-of-future} for one over another; {@code future-exists} for a title that another one
     *     over the same layer has; {@code variant-archived}; {@code text-empty} and the
     *     like for its title; {@code day-range}; and what {@link #add} throws
     */
    @Transactional
    public UUID addFuture(UUID mapId, @Nullable UUID below, String title, @Nullable LocalDate date) {
        requireRoom(mapId);
        if (below != null) {
            variants.open(mapId, below);
            if (require(mapId, below).isFuture()) {
                throw new Refusal("future-of-future");
            }
        }
        var variant = Variant.future(Ids.next(), mapId, below, Texts.name(title), date, clock.instant());
        requireOwnTitle(variant, variant.title());
        variants.add(variant);
        return changed(variant);
    }

    /** Gives a future state another title and date. @throws Refusal {@code not-found}, {@code wrong-place}, {@code day-range} */
    @Transactional
    public void aim(UUID mapId, UUID variantId, String title, @Nullable LocalDate date) {
        lock(mapId);
        var variant = require(mapId, variantId);
        requireOwnTitle(variant, Texts.name(title));
        variant.aim(Texts.name(title), date);
        changed(variant);
    }

    /** Takes a variant, and its future states with it, out of use; all that it says is kept. @throws Refusal {@code not-found} */
    @Transactional
    public void archive(UUID mapId, UUID variantId) {
        lock(mapId);
        var variant = require(mapId, variantId);
        variant.archive(clock.instant());
        changed(variant);
    }

    /**
     * Brings a variant back.
     *
     * @throws Refusal {@code not-found}; {@code variant-exists} or {@code future-exists} if another has taken its place
     */
    @Transactional
    public void restore(UUID mapId, UUID variantId) {
        lock(mapId);
        var variant = require(mapId, variantId);
        if (variant.isFuture()) {
            requireOwnTitle(variant, variant.title());
        } else if (variant.isArchived()) {
            requireNew(mapId, variant.segments(), variant.id());
        }
        variant.restore();
        changed(variant);
    }

    /** Nobody writes to the map while its layers change. */
    private void lock(UUID mapId) {
        revisions.lock(mapId);
        access.requireEdit(mapId);
    }

    private void requireRoom(UUID mapId) {
        lock(mapId);
        if (variants.of(mapId).size() >= Limits.VARIANTS) {
            throw new Refusal("limit-variants", Map.of("limit", Limits.VARIANTS));
        }
    }

    private Variant require(UUID mapId, UUID variantId) {
        return variants.find(mapId, variantId).orElseThrow(Refusal::notFound);
    }

    /** Two future states of one name over the same layer could not be told apart, on screen or in a file. */
    private void requireOwnTitle(Variant future, String title) {
        boolean taken = variants.of(future.mapId()).stream()
                .filter(other ->
                        other.isFuture() && !other.isArchived() && !other.id().equals(future.id()))
                .filter(other -> Objects.equals(other.belowId(), future.belowId()))
                .anyMatch(other -> Texts.folded(other.title()).equals(Texts.folded(title)));
        if (taken) {
            throw new Refusal("future-exists");
        }
    }

    private void requireNew(UUID mapId, Set<UUID> segmentIds) {
        requireNew(mapId, segmentIds, null);
    }

    private void requireNew(UUID mapId, Set<UUID> segmentIds, @Nullable UUID besides) {
        var key = Variant.key(segmentIds);
        for (var other : variants.of(mapId)) {
            boolean same = !other.isFuture()
                    && !other.id().equals(besides)
                    && other.segmentKey().equals(key);
            if (same && !other.isArchived()) {
                throw new Refusal("variant-exists", Map.of("variant", other.id()));
            }
        }
    }

    private UUID changed(Variant variant) {
        events.publishEvent(new LayersChanged(variant.mapId()));
        return variant.id();
    }
}
