package app.etappe.segment;

import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The segments of a workspace. Every member reads them. What changes them refuses with {@code not-found} for strangers,
 * {@code not-allowed} for members who may not edit, and {@code workspace-archived}.
 */
@Service
public class SegmentService {

    private final SegmentAccess access;
    private final SegmentLists lists;
    private final Segments segments;
    private final EntityManager entities;
    private final Clock clock;

    SegmentService(SegmentAccess access, SegmentLists lists, Segments segments, EntityManager entities, Clock clock) {
        this.access = access;
        this.lists = lists;
        this.segments = segments;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * The dimensions in use, in their order, with their segments in use.
     *
     * @throws Refusal {@code not-found} for who is no member
     */
    @Transactional(readOnly = true)
    public List<DimensionDetails> list(UUID workspaceId) {
        access.requireRead(workspaceId);
        return lists.inUse(workspaceId);
    }

    /** What lies in the archive. @throws Refusal {@code not-found} for who is no member */
    @Transactional(readOnly = true)
    public ArchivedSegments archived(UUID workspaceId) {
        access.requireRead(workspaceId);
        return lists.archived(workspaceId);
    }

    /**
     * These segments, archived or not, in the order of their making; ids of other workspaces and unknown ones are passed
     * over. Three queries at most, however many there are.
     *
     * @throws Refusal {@code not-found} for who is no member
     */
    @Transactional(readOnly = true)
    public List<SegmentReference> references(UUID workspaceId, Set<UUID> segmentIds) {
        access.requireRead(workspaceId);
        return segmentIds.isEmpty() ? List.of() : lists.references(workspaceId, segmentIds);
    }

    /**
     * Holds segments for something that is about to be made for all of them together: until the transaction ends, none of
     * them becomes part of another or goes into the archive. What else is locked is locked after them.
     *
     * @throws Refusal {@code not-found} for who is no member, and for ids that the workspace has not; {@code segments-none};
     *     {@code segment-archived}; {@code segments-same-dimension}
     */
    @Transactional
    public void hold(UUID workspaceId, Set<UUID> segmentIds) {
        access.requireRead(workspaceId);
        if (segmentIds.isEmpty()) {
            throw new Refusal("segments-none");
        }
        var held = segments.lockSome(workspaceId, segmentIds);
        if (held.size() < segmentIds.size()) {
            throw Refusal.notFound();
        }
        held.forEach(Segment::requireInUse);
        if (held.stream().map(Segment::dimensionId).distinct().count() < held.size()) {
            throw new Refusal("segments-same-dimension");
        }
    }

    /**
     * Adds a segment to a dimension.
     *
     * @return its id
     * @throws Refusal {@code name-taken} in this dimension, {@code limit-segments}, {@code dimension-archived}, or what is
     *     wrong with the draft
     */
    @Transactional
    public UUID add(UUID dimensionId, SegmentDraft draft) {
        var dimension = access.lockDimension(dimensionId);
        dimension.requireInUse();
        var present = inUse(dimension.workspaceId());
        SegmentLimits.requireRoom("segments", present.size(), SegmentLimits.SEGMENTS);
        var segment = new Segment(Ids.next(), dimension, draft, clock.instant());
        requireFree(segment, present);
        entities.persist(segment);
        return segment.id();
    }

    /**
     * Changes what is said of a segment.
     *
     * @param seen the version that the change is made to; a later one is not overwritten
     * @throws Refusal {@code changed-meanwhile}, {@code segment-archived}, and as for {@link #add}
     */
    @Transactional
    public void change(UUID segmentId, SegmentDraft draft, long seen) {
        var segment = access.lockSegmentInUse(segmentId);
        segment.change(draft, seen);
        requireFree(segment, inUse(segment.workspaceId()));
    }

    /** Puts a segment into the archive with its personas. What refers to it stays as it is. */
    @Transactional
    public void archive(UUID segmentId) {
        access.lockSegment(segmentId).archive(clock.instant());
    }

    /**
     * Brings a segment back, into its dimension.
     *
     * @throws Refusal {@code segment-merged}; {@code name-taken} if another has its name by now; {@code limit-segments}
     */
    @Transactional
    public void restore(UUID segmentId) {
        var segment = access.lockSegment(segmentId);
        if (!segment.isArchived()) {
            return;
        }
        var present = inUse(segment.workspaceId());
        SegmentLimits.requireRoom("segments", present.size(), SegmentLimits.SEGMENTS);
        requireFree(segment, present);
        segment.restore();
    }

    private List<Segment> inUse(UUID workspaceId) {
        return segments.inUse(workspaceId, Limit.of(SegmentLimits.SEGMENTS));
    }

    private static void requireFree(Segment segment, List<Segment> present) {
        SegmentLimits.requireFree(
                segment.name(),
                present.stream()
                        .filter(other -> other != segment && other.dimensionId().equals(segment.dimensionId()))
                        .map(Segment::name));
    }
}
